const KEY = "izi-refreshed-at";
const QUIET_MS = 5_000;
const LONGEST_MS = 30_000;

export type Memory = Pick<Storage, "getItem" | "setItem">;

/** Whether the page may be loaded again now. One refresh in five seconds: a page that always asks must not spin. */
export function mayRefresh(memory: Memory, now: number): boolean {
  const last = Number(memory.getItem(KEY) ?? 0);
  if (now - last < QUIET_MS) return false;
  memory.setItem(KEY, String(now));
  return true;
}

/** How long to wait before asking the page again, after `failures` answers in a row that led nowhere: 1 s, 2 s, … 30 s. */
export function patience(failures: number): number {
  return Math.min(LONGEST_MS, 1_000 * 2 ** Math.max(0, failures - 1));
}
