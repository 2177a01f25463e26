import { randomBytes } from "node:crypto";
import type { Call } from "@sandbox/pockyt/operations/operation";
import { saveTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction } from "@sandbox/pockyt/types";
import { toMinor } from "@sandbox/pockyt/wire/minor";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import { nextTransactionNo } from "@sandbox/pockyt/wire/transaction-no";

const DEFAULT_MINUTES = 120;

/** Stores a new transaction of a shop; its reference must be a new one (protocol section 3.9). */
export function createTransaction(
  { sandbox, store, parameters }: Call,
  kind: Transaction["kind"],
): Transaction | Refusal {
  const { pockyt, meta, clock } = sandbox;
  const { reference = "", amount = "", storeAdminNo, timeout, ipnUrl, vendor } = parameters;
  const { merchantNo, storeNo } = store;
  if (pockyt.byReference(`${merchantNo}/${reference}`).length > 0) return new Refusal("000023", "reference");
  const now = clock.now();
  return saveTransaction(sandbox, {
    transactionNo: nextTransactionNo(meta, now),
    ...{ merchantNo, storeNo, reference, kind },
    storeAdminNo: storeAdminNo || null,
    amount: toMinor(amount) ?? 0,
    vendor: kind === "qr" ? vendor || null : null,
    status: "init",
    endedBy: null,
    createdAt: now,
    timeoutAt: now + Number(timeout || DEFAULT_MINUTES) * 60_000,
    paidAt: null,
    dealingUntil: null,
    personId: null,
    wallet: null,
    codeEnd: null,
    prepays: 0,
    ipnUrl: ipnUrl || null,
    link: kind === "qr" ? randomBytes(12).toString("hex") : null,
    refunds: [],
  });
}
