import { Skeleton } from "@/components/ui/skeleton";
import { DESK } from "./desk-layout";

/** The sale screen before it knows its till: the same columns and tiles. */
export function DeskSkeleton({ label }: { label: string }) {
  return (
    <main id="content" tabIndex={-1} className={DESK} aria-busy="true" aria-label={label}>
      <div className="min-w-0">
        <div className="flex h-[72px] items-center gap-4 px-7 pt-4 max-lg:px-[18px]">
          <Skeleton className="rounded-option h-9 w-48" />
          <Skeleton className="h-11 grow rounded-full" />
        </div>
        <div className="grid grid-cols-3 gap-x-3 gap-y-8 px-7 pt-19 max-lg:px-[18px] lg:grid-cols-[repeat(auto-fill,minmax(8.4rem,1fr))]">
          {Array.from({ length: 15 }, (_, at) => (
            <Skeleton key={at} className="rounded-paper aspect-square w-full" />
          ))}
        </div>
      </div>
      <div className="border-line bg-card border-l-[1.5px] max-md:border-t-[1.5px] max-md:border-l-0" />
    </main>
  );
}
