import { Skeleton } from "@/components/ui/skeleton";

/** Three rows, as high as they will be. */
export function AccountOrdersSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="grid gap-[1.5px]">
      <p className="sr-only" role="status">
        {label}
      </p>
      {[0, 1, 2].map((row) => (
        <Skeleton key={row} className="rounded-paper h-18" />
      ))}
    </div>
  );
}
