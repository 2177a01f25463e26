import type { Sandbox } from "@sandbox/lib/sandbox";
import { sendIpn, type SentIpn } from "@sandbox/pockyt/ipn/send-ipn";
import type { Ipn, Transaction } from "@sandbox/pockyt/types";

/** Waits after each sending but the last, ms: eight in less than two hours (protocol section 4). */
const waits = [15_000, 30_000, 120_000, 300_000, 900_000, 1_800_000, 3_600_000];
const ANSWER_KEPT = 500;

const isTaken = (sent: SentIpn): boolean => sent.answered && sent.status === 200 && sent.body === "success";

function after({ pockyt, clock }: Sandbox, ipn: Ipn, sent: SentIpn): Ipn {
  const now = clock.now();
  const answer = sent.answered
    ? { at: now, status: sent.status, body: sent.body.slice(0, ANSWER_KEPT) }
    : { at: now, status: null, body: sent.detail };
  const counted: Ipn = {
    ...ipn,
    attempts: ipn.attempts + 1,
    answers: [...ipn.answers, answer],
    dueAt: null,
  };
  if (sent.lost) return { ...counted, state: "lost" };
  if (isTaken(sent)) return { ...counted, state: "delivered" };
  const wait = waits[ipn.attempts];
  if (wait === undefined) return { ...counted, state: "given-up" };
  return { ...counted, dueAt: now + wait / pockyt.settings().speed };
}

/** Sends a notification once; unless the answer is exactly `success` it is due again later, up to eight times. */
export async function deliverIpn(sandbox: Sandbox, ipn: Ipn): Promise<SentIpn> {
  const { pockyt, bus } = sandbox;
  pockyt.sending.add(ipn.id);
  const sent = await sendIpn(sandbox, ipn);
  pockyt.sending.delete(ipn.id);
  if (pockyt.ipns.get(ipn.id)) pockyt.ipns.put(after(sandbox, ipn, sent));
  bus.publish("pockyt");
  return sent;
}

/** Sends what is due, all at once: one slow shop must not hold up another. */
export async function deliverDueIpns(sandbox: Sandbox): Promise<void> {
  const { pockyt, clock } = sandbox;
  const due = pockyt.ipnsDue(clock.now()).filter(({ id }) => !pockyt.sending.has(id));
  await Promise.all(due.map((ipn) => deliverIpn(sandbox, ipn)));
}

/** The fault `early`: the shop hears of a payment before it gets the answer to its own call. */
export async function deliverEarly(
  sandbox: Sandbox,
  { transactionNo, personId }: Transaction,
): Promise<void> {
  const ipn = sandbox.pockyt
    .ipnsOf(transactionNo)
    .find(({ state, attempts }) => state === "waiting" && attempts === 0);
  if (!ipn) return;
  const phones = personId === null ? [] : [personId];
  const faults = sandbox.faults.take({ provider: "pockyt", operation: "ipn", phones, only: ["early"] });
  if (faults.early) await deliverIpn(sandbox, ipn);
}
