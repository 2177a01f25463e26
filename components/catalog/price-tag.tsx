import { cn } from "@/components/ui/cn";

type PriceTagProps = { now: string; was?: string; wasLabel: string; large?: boolean };

/** A price, with the struck-through one before it while on offer. */
export function PriceTag({ now, was, wasLabel, large }: PriceTagProps) {
  return (
    <span className={cn("whitespace-nowrap", large && "text-[1.75rem] leading-none tracking-tight")}>
      {was ? (
        <>
          <span className="sr-only">{wasLabel} </span>
          <s className={cn("text-muted tabular-nums", large && "text-xl")}>{was}</s>{" "}
        </>
      ) : null}
      <span className={cn("tabular", large && "font-extrabold")}>{now}</span>
    </span>
  );
}
