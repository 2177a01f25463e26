import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <>
      <Skeleton className="rounded-option h-8 w-48" />
      <Skeleton className="h-9 w-80 max-w-full rounded-full" />
      <Skeleton className="rounded-paper h-[60vh] w-full" />
    </>
  );
}
