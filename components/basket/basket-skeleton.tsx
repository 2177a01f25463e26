import { Skeleton } from "@/components/ui/skeleton";

/** Two lines and a sum, as large as they will be. */
export function BasketSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="grid items-start gap-8 lg:grid-cols-[1fr_380px] lg:gap-11">
      <p className="sr-only" role="status">
        {label}
      </p>
      <div className="grid gap-5">
        {[0, 1].map((line) => (
          <div key={line} className="grid grid-cols-[88px_1fr] gap-4 sm:grid-cols-[120px_1fr]">
            <Skeleton className="rounded-paper aspect-square" />
            <Skeleton className="rounded-option h-20 sm:h-28" />
          </div>
        ))}
      </div>
      <Skeleton className="rounded-paper h-36" />
    </div>
  );
}
