import { Badge, type BadgeTone } from "@/components/ui/badge";

const TONES: Record<string, BadgeTone> = {
  PAID: "good",
  DONE: "good",
  SHIPPED: "good",
  WAITING: "warn",
  OFFERED: "good",
  WANTED: "warn",
  LEAVING: "warn",
  TAKEN: "good",
  COD: "info",
  PENDING: "warn",
  STARTING: "warn",
  REQUESTED: "warn",
  SENT: "warn",
  RUNNING: "warn",
  HELD: "warn",
  REVIEW: "accent",
  PAID_OUT_OF_STOCK: "accent",
  UNKNOWN: "accent",
  DEAD: "accent",
  DECLINED: "bad",
  FAILED: "bad",
  REFUSED: "bad",
  PARTLY_REFUNDED: "info",
  REFUNDED: "info",
};

/** A state as a coloured word. What waits for a person has the accent; `state` is the code, `children` its word. */
export function StateBadge({ state, children }: { state: string; children: string }) {
  return <Badge tone={TONES[state] ?? "muted"}>{children}</Badge>;
}
