import type { Meta } from "@sandbox/store/meta";

const KEY = "pockyt.transactionNo";
// Numbers in published samples grow by 2^17 a millisecond from this moment on, so ours look like those of their day.
const EPOCH_MS = -665_909_862_000;

/** The next transaction number: 18 digits, always above the last one, over reset and restart too. */
export function nextTransactionNo(meta: Meta, nowMs: number): string {
  const fresh = BigInt(nowMs - EPOCH_MS) * 131_072n;
  const last = BigInt(meta.get(KEY) ?? 0);
  const next = String(fresh > last ? fresh + 7n : last + 7n);
  meta.set(KEY, next);
  return next;
}
