import type { OrderState } from "@/core/order/order-states";
import { fill } from "@/components/layout/fill";
import { cn } from "@/components/ui/cn";
import { PAPER_CLASS, type Paper } from "@/components/ui/paper";
import { Spinner } from "@/components/ui/spinner";
import type { OrderWords } from "./order-types";

type Look = { paper: Paper; tone: string; mark: "wait" | "tick" | "person" | "stop" | "back" };

const waiting: Look = { paper: "sport", tone: "text-ink", mark: "wait" };
const paid: Look = { paper: "garden", tone: "text-good", mark: "tick" };
const person: Look = { paper: "play", tone: "text-warn", mark: "person" };
const stopped: Look = { paper: "wear", tone: "text-bad", mark: "stop" };
const back: Look = { paper: "sound", tone: "text-ink", mark: "back" };

const LOOKS: Record<OrderState, Look> = {
  PENDING: waiting,
  COD: paid,
  PAID: paid,
  PAID_OUT_OF_STOCK: person,
  REVIEW: person,
  DECLINED: stopped,
  CANCELLED: stopped,
  EXPIRED: stopped,
  FAILED: stopped,
  PARTLY_REFUNDED: back,
  REFUNDED: back,
};

const PATHS: Record<Exclude<Look["mark"], "wait">, string> = {
  tick: "M5 12.5l4.5 4.5L19 7.5",
  person: "M12 7v6m0 4v.01",
  stop: "M7 7l10 10M17 7L7 17",
  back: "M9 7l-4 4 4 4M5 11h9a5 5 0 0 1 0 10h-2",
};

function Mark({ mark }: { mark: Look["mark"] }) {
  if (mark === "wait") return <Spinner label="" size={44} />;
  return (
    <svg viewBox="0 0 24 24" width="44" height="44" aria-hidden="true" className="animate-settle">
      <path
        d={PATHS[mark]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** `provider`: its title, e.g. SEQR. */
type OrderStatePanelProps = { state: OrderState; provider: string; words: OrderWords };

/** The state in words, on paper of its own colour; it keeps its place when the state changes. */
export function OrderStatePanel({ state, provider, words }: OrderStatePanelProps) {
  const { paper, tone, mark } = LOOKS[state];
  const { title, happened, money, next } = words.states[state];
  return (
    <section
      role="status"
      className={cn(
        "rounded-paper flex min-h-52 gap-5 p-5 transition-colors sm:gap-7 sm:p-8",
        PAPER_CLASS[paper],
      )}
    >
      <div key={mark} className={cn("shrink-0", tone)}>
        <Mark mark={mark} />
      </div>
      <div>
        <h2 className={cn("headline text-2xl sm:text-3xl", tone)}>{title}</h2>
        <p className="mt-3">{fill(happened, { provider })}</p>
        <p className="mt-1 font-bold">{money}</p>
        <p className="mt-1">{next}</p>
      </div>
    </section>
  );
}
