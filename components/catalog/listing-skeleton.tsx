import { Skeleton } from "@/components/ui/skeleton";

const CARDS = 8;

/** A listing that is still being read, with its final geometry. */
export function ListingSkeleton() {
  return (
    <div aria-busy="true">
      <Skeleton className="rounded-option mt-10 h-12 w-72 max-w-full" />
      <Skeleton className="rounded-option mt-2 mb-6 h-6 w-40" />
      <div className="flex flex-wrap gap-2.5">
        {["w-28", "w-24", "w-25", "w-31"].map((width) => (
          <Skeleton key={width} className={`h-10 rounded-full ${width}`} />
        ))}
      </div>
      <div className="mt-6 grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-[22px] sm:gap-y-7 lg:grid-cols-4">
        {Array.from({ length: CARDS }, (_, index) => (
          <div key={index}>
            <Skeleton className="rounded-paper aspect-square" />
            <Skeleton className="rounded-option mt-3 h-12" />
          </div>
        ))}
      </div>
    </div>
  );
}
