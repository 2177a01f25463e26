import { cn } from "./cn";

/** A resting place for something that is still loading; give it the size of what will come. Hidden from screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={cn("bg-line animate-pulse", className ?? "rounded-option h-5 w-full")}
    />
  );
}
