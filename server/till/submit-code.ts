import "server-only";
import { lastFour, readWalletCode } from "@/core/till/wallet-code";
import { db } from "@/server/db/db";
import type { Tx } from "@/server/db/connect";
import { changeSale, type SaleChange, showSale } from "./change-sale";
import { chargeCode } from "./charge-code";
import { hashCode } from "./hash-code";
import { type SaleRecord, stepOf } from "./sale-record";
import { patienceOf } from "./till-config";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type SubmitCode = SaleChange & {
  /** Which attempt the page means: a code is never charged to another one. */
  number: number;
  /** As it was scanned or typed. */
  code: string;
  /** The wallet, where the cashier chose one. */
  vendor?: string;
};

/**
 * Charges the code that the shopper shows, once per attempt whoever presses how often (R2, R16): that the charge is on
 * its way is written behind the sale's lock, and only who wrote it sends it (R10). Waits for Pockyt's first answer.
 */
export async function submitCode({
  number,
  code: scanned,
  vendor,
  ...change
}: SubmitCode): Promise<TillResult<SaleView>> {
  const read = readWalletCode(scanned);
  if (read.kind === "refused") return refusedCode(read.why);
  if (read.maybeTransactionNo && (await isOurTransaction(read.code))) return refusedCode("receipt");
  const { code, wallet } = read;
  let paymentId = "";
  let submitted: TillResult<SaleView>;
  try {
    submitted = await changeSale(change, async (tx, sale, at) => {
      paymentId = await writeSending(tx, sale, { number, code, wallet: vendor ?? wallet, vendor }, at);
    });
  } catch (error) {
    if (await isKnown(code)) return { ok: false, error: { code: "code-used", more: {} } };
    throw error;
  }
  if (!submitted.ok) return submitted;
  await chargeCode({ paymentId, code, vendor: vendor ?? read.vendor });
  return showSale(change);
}

async function writeSending(
  tx: Tx,
  sale: SaleRecord,
  { number, code, wallet, vendor }: { number: number; code: string; wallet: string; vendor?: string },
  at: Date,
): Promise<string> {
  const attempt = sale.attempts.find((each) => each.number === number);
  if (!attempt || attempt.kind !== "scan") throw new Refused("not-found");
  const step = stepOf(attempt);
  if (step !== "ready") throw new Refused(attempt.sentAt ? "already-sent" : "wrong-state");
  const codeHash = hashCode(code);
  const used = await tx.walletAttempt.findUnique({ where: { codeHash }, select: { number: true } });
  if (used) throw new Refused("code-used");
  const firstQuery = new Date(at.getTime() + patienceOf("scan").firstQuery);
  await tx.walletAttempt.update({
    where: { paymentId: attempt.paymentId },
    data: {
      ...{ step: "sending", sentAt: at, codeTail: lastFour(code), codeHash, wallet, nextStepAt: firstQuery },
      ...(vendor && { vendor }),
      version: { increment: 1 },
    },
  });
  return attempt.paymentId;
}

function refusedCode(why: string): TillResult<SaleView> {
  return { ok: false, error: { code: "code-refused", more: { why } } };
}

/** Pockyt's own numbers look like a wallet's code: a receipt may have been scanned (protocol 3.8 g). */
async function isOurTransaction(code: string): Promise<boolean> {
  return (await db().walletAttempt.count({ where: { transactionNo: code } })) > 0;
}

/** Two tills with one code at the same moment: the hash is unique, and the second finds that out. */
async function isKnown(code: string): Promise<boolean> {
  return (await db().walletAttempt.count({ where: { codeHash: hashCode(code) } })) > 0;
}
