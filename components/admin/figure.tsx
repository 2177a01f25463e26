import { Card } from "@/components/ui/card";

/** One figure of the day with its name; `values` are several where there are several currencies. */
export function Figure({ label, values, hint }: { label: string; values: string[]; hint?: string }) {
  return (
    <Card flush className="grid content-start gap-1 p-4">
      <p className="text-muted font-semibold">{label}</p>
      {values.map((value) => (
        <p key={value} className="headline text-[28px] tabular-nums">
          {value}
        </p>
      ))}
      {hint ? <p className="text-muted">{hint}</p> : null}
    </Card>
  );
}
