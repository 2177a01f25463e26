import "server-only";
import type { DisplayLine, DisplayPhase, DisplayView } from "@/core/till/display-view";
import type { SaleView } from "@/core/till/sale-view";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { readSaleRecord } from "./sale-record";
import { decide, Refused, type TillResult } from "./till-problems";
import { toSaleView } from "./to-sale-view";

// The thanks stay as long as it takes to put things into a bag.
const thanksMs = 60_000;
const freshMs = 30_000;

/** What the screen with this key shows. Who has the key sees the sale at that till and nothing else. */
export function readDisplay({ key }: { key: string }): Promise<TillResult<DisplayView>> {
  return decide(async () => {
    const till = await db().till.findUnique({ where: { displayKey: key } });
    if (!till) throw new Refused("unknown-display");
    const shown = { tillId: till.id, till: till.name };
    const record = till.shownSaleId ? await readSaleRecord(db(), till.shownSaleId) : undefined;
    if (!record || isLongOver(record)) return { ...shown, ...welcome };
    const view = toSaleView(record, "cashier");
    return { ...shown, ...toDisplay(view), phase: phaseOf(view) };
  });
}

const welcome: Omit<DisplayView, "tillId" | "till"> = {
  ...{ saleId: null, phase: "welcome", lines: [], paid: 0, due: 0, change: 0 },
  totals: { goods: 0, discount: 0, total: 0, vat: [], pieces: 0 },
  ...{ wallet: null, amount: null, qr: null, receiptCode: null },
};

function isLongOver({ state, endedAt }: { state: string; endedAt: Date | null }): boolean {
  if (state === "HELD" || state === "VOIDED") return true;
  return endedAt !== null && now().getTime() - endedAt.getTime() > thanksMs;
}

function toDisplay(view: SaleView): Omit<DisplayView, "tillId" | "till" | "phase"> {
  const { id, totals, paid, due, change, attempt, receipt } = view;
  return {
    ...{ saleId: id, totals, paid, due, change },
    lines: view.lines.map(
      ({ name, option, picture, quantity, unit, discountAmount, total }): DisplayLine => ({
        ...{ name, option, picture, quantity, unit, discountAmount, total },
      }),
    ),
    wallet: attempt?.wallet ?? null,
    amount: attempt?.amount ?? null,
    qr: attempt?.qr ?? null,
    receiptCode: receipt?.code ?? null,
  };
}

function phaseOf({ state, attempt, lines }: SaleView): DisplayPhase {
  if (state === "PAID") return attempt?.state === "approved" ? "approved" : "thanks";
  if (state === "NEEDS_ATTENTION") return "attention";
  if (attempt && state === "PAYING") {
    switch (attempt.state) {
      case "adding":
      case "ready":
        return "present-code";
      case "sending":
      case "checking":
      case "cancelling":
      case "processing":
        return "checking";
      case "waiting":
        return attempt.kind === "qr" ? "present-code" : "confirm";
      case "attention":
        return "attention";
      default:
        return isFresh(attempt.endedAt) ? over(attempt.state) : "bill";
    }
  }
  return lines.length > 0 ? "bill" : "welcome";
}

function over(state: string): DisplayPhase {
  if (state === "declined" || state === "reversed") return state;
  return state === "failed" ? "bill" : "cancelled";
}

function isFresh(endedAt: string | null): boolean {
  return endedAt !== null && now().getTime() - Date.parse(endedAt) < freshMs;
}
