import { Skeleton } from "@/components/ui/skeleton";

/** Fields and a sum, as large as they will be. */
export function CheckoutSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="grid items-start gap-8 lg:grid-cols-[1fr_400px] lg:gap-11">
      <p className="sr-only" role="status">
        {label}
      </p>
      <div className="grid gap-5">
        <Skeleton className="rounded-paper h-72" />
        <Skeleton className="rounded-paper h-80" />
      </div>
      <Skeleton className="rounded-paper h-96" />
    </div>
  );
}
