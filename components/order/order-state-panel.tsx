import type { OrderState } from "@/core/order/order-states";
import type { Locale } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";
import { SeqrBill } from "@/components/payments/seqr/seqr-bill-client";
import { cn } from "@/components/ui/cn";
import { PAPER_CLASS, type Paper } from "@/components/ui/paper";
import { Spinner } from "@/components/ui/spinner";
import { OrderAgain } from "./order-again-client";
import type { OrderWords, ShownOrder } from "./order-types";
import { providerTitle } from "./provider-title";

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

type OrderStatePanelProps = { token: string; order: ShownOrder; locale: Locale; words: OrderWords };

/** The state in words, on paper of its own colour; it keeps its place when the state changes. */
export function OrderStatePanel({ token, order, locale, words }: OrderStatePanelProps) {
  const { state, refillable } = order;
  const code = order.payment?.code;
  const { paper, tone, mark } = LOOKS[state];
  const free = state === "PAID" && order.total === 0;
  const { happened, money, ...own } = { ...words.states[state], ...(free && words.free) };
  const title = code ? words.scan.title : own.title;
  const next = code ? words.scan.text : refillable ? words.again.text : own.next;
  return (
    <section
      role="status"
      className={cn(
        "rounded-paper flex min-h-52 flex-wrap gap-5 p-5 transition-colors sm:flex-nowrap sm:gap-7 sm:p-8",
        PAPER_CLASS[paper],
      )}
    >
      <div key={mark} className={cn("shrink-0", tone)}>
        <Mark mark={mark} />
      </div>
      <div className="min-w-0 flex-1">
        <h2 className={cn("headline text-2xl sm:text-3xl", tone)}>{title}</h2>
        <p className="mt-3">{fill(happened, { provider: providerTitle(order.payment?.provider) })}</p>
        <p className="mt-1 font-bold">{money}</p>
        <p className="mt-1">{next}</p>
        {refillable ? <OrderAgain token={token} locale={locale} words={words.again} /> : null}
      </div>
      {code ? <SeqrBill code={code} words={words.scan} /> : null}
    </section>
  );
}
