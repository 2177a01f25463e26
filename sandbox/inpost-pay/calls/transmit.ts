import type { ActiveFaults } from "@sandbox/faults";
import { callOut, type CallResult } from "@sandbox/lib/call-out";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";

export interface Message {
  operation: string;
  method: "POST" | "GET" | "DELETE";
  url: string;
  reference: string;
  /** Whose phone causes it, for faults. */
  personId: string | null;
  /** Headers and body, made when the message goes out. */
  make: (faults: ActiveFaults) => { headers: Record<string, string>; body: string };
}

export type Transmitted = CallResult & { lost?: boolean };

const REORDER_MS = 3_000;

/** Resolves after the next message went out, or when the time is over. */
function hold({ inpostPay: { held } }: Sandbox, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const release = () => {
      clearTimeout(timer);
      held.delete(release);
      resolve();
    };
    const timer = setTimeout(release, ms);
    held.add(release);
  });
}

/**
 * One message to a merchant, with everything that faults do to it: delay, lost, drop-before, drop-after, duplicate (both at
 * once), reorder, slow-body. Never throws.
 */
export async function transmit(sandbox: Sandbox, message: Message): Promise<Transmitted> {
  const { operation, method, url, reference, personId } = message;
  const phones = personId === null ? [] : [personId];
  const faults = sandbox.faults.take({ provider: "inpost-pay", operation, phones });
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults.lost) return { answered: false, detail: "fault lost", lost: true };
  if (faults["drop-before"]) return { answered: false, detail: "fault drop-before" };
  const wasHeld = faults.reorder !== undefined;
  if (faults.reorder) await hold(sandbox, faults.reorder.ms ?? REORDER_MS);
  const once = () =>
    callOut(sandbox, {
      provider: "inpost-pay",
      operation,
      method,
      url,
      ...message.make(faults),
      timeoutMs: sandbox.inpostPay.settings().patienceMs,
      slowMs: faults["slow-body"] && (faults["slow-body"].ms ?? 1_000),
      reference,
      fault: Object.keys(faults).join(", ") || undefined,
    });
  const [first] = await Promise.all(faults.duplicate ? [once(), once()] : [once()]);
  if (!wasHeld) for (const release of sandbox.inpostPay.held) release();
  return faults["drop-after"] ? { answered: false, detail: "fault drop-after" } : first;
}
