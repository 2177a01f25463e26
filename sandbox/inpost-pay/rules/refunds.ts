import type { Refund, Transaction } from "@sandbox/inpost-pay/types";

const PROCESSING_MS = 2_000;
const NIGHT_ENDS = 6 * 60 + 30;
const NIGHT_BEGINS = 23 * 60;

const warsaw = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Warsaw",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function minuteOfDay(ms: number): number {
  const [hour = "0", minute = "0"] = warsaw.format(ms).split(":");
  return Number(hour) * 60 + Number(minute);
}

/** When a refund is processed: soon, or at 06:30 in Warsaw when it comes from 23:00 on (protocol section 2.11). */
export function refundDueAt(now: number, { refundsAtNight }: { refundsAtNight: boolean }): number {
  const minute = minuteOfDay(now);
  const isNight = minute >= NIGHT_BEGINS || minute < NIGHT_ENDS;
  if (refundsAtNight || !isNight) return now + PROCESSING_MS;
  const wait = (NIGHT_ENDS - minute + 24 * 60) % (24 * 60);
  return now + wait * 60_000;
}

/** Grosze that can still be given back; refunds under way count as given. */
export function refundable({ status, amount, refunds }: Transaction): number {
  if (status !== "CAPTURED" && status !== "PARTIALLY_REFUNDED") return 0;
  const given = refunds.filter((refund) => refund.status !== "FAILED");
  return amount - given.reduce((sum, refund) => sum + refund.amount, 0);
}

/** The transaction after a refund was decided. */
export function decideRefund(
  transaction: Transaction,
  commandId: string,
  status: "SUCCESS" | "FAILED",
): { transaction: Transaction; refund: Refund } | null {
  const pending = transaction.refunds.find(
    (refund) => refund.commandId === commandId && refund.status === "PENDING",
  );
  if (!pending) return null;
  const description = status === "SUCCESS" ? "Refund done" : "Refund declined";
  const refund = { ...pending, status, description };
  const refunds = transaction.refunds.map((each) => (each === pending ? refund : each));
  const done = refunds.filter((each) => each.status === "SUCCESS");
  const given = done.reduce((sum, each) => sum + each.amount, 0);
  const after =
    given === 0 ? transaction.status : given < transaction.amount ? "PARTIALLY_REFUNDED" : "REFUNDED";
  return { transaction: { ...transaction, status: after, refunds }, refund };
}
