import { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { walletIdSchema } from "@sandbox/pockyt/control/schemas";
import { deliverIpn } from "@sandbox/pockyt/ipn/deliver-ipn";
import { queueIpn } from "@sandbox/pockyt/ipn/queue-ipn";
import { refundedOf, voidedOf } from "@sandbox/pockyt/rules/settle";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { Ipn, Transaction } from "@sandbox/pockyt/types";

const minor = z.number().int();
const time = z.string();
const timeOrNull = z.string().nullable();

const ipnSchema = z.object({
  id: z.string(),
  status: z.string(),
  state: z.enum(["waiting", "delivered", "given-up", "lost"]),
  attempts: z.number().int(),
  dueAt: timeOrNull,
  answers: z.array(z.object({ at: time, status: z.number().nullable(), body: z.string() })),
});

const refundSchema = z.object({
  refundTransactionNo: z.string(),
  refundReference: z.string().nullable(),
  amount: minor,
  status: z.string(),
  at: time,
  void: z.boolean().meta({ description: "Made by cancel" }),
});

export const transactionSchema = z
  .object({
    transactionNo: z.string(),
    reference: z.string(),
    merchantNo: z.string(),
    storeNo: z.string(),
    kind: z.enum(["presented", "qr"]),
    status: z.string(),
    endedBy: z.string().nullable(),
    amount: minor,
    currency: z.string(),
    wallet: walletIdSchema.nullable(),
    personId: z.string().nullable(),
    codeEnd: z.string().nullable(),
    prepays: z.number().int().meta({ description: "How often a code was submitted, refused ones too" }),
    createdAt: time,
    timeoutAt: time,
    paidAt: timeOrNull,
    refunded: minor,
    voided: minor,
    refunds: z.array(refundSchema),
    ipnUrl: z.string().nullable(),
    deepLink: z.string().nullable(),
    ipns: z.array(ipnSchema),
  })
  .meta({ id: "PockytTransaction" });

export const sentIpnSchema = z
  .object({ answered: z.boolean(), status: z.number().nullable(), body: z.string() })
  .meta({ id: "PockytSentIpn" });

type View = z.output<typeof transactionSchema>;

const iso = (ms: number): string => new Date(ms).toISOString();
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : iso(ms));

function viewIpn({ id, status, state, attempts, dueAt, answers }: Ipn): View["ipns"][number] {
  const heard = answers.map((answer) => ({ ...answer, at: iso(answer.at) }));
  return { id, status, state, attempts, dueAt: isoOrNull(dueAt), answers: heard };
}

function viewRefund({
  transactionNo,
  reference,
  amount,
  status,
  at,
  void: byCancel,
}: Transaction["refunds"][number]) {
  const names = { refundTransactionNo: transactionNo, refundReference: reference };
  return { ...names, amount, status, at: iso(at), void: byCancel };
}

/** A transaction with its notifications, as the console shows it. */
export function viewTransaction({ pockyt, env }: Sandbox, transaction: Transaction): View {
  const { link, dealingUntil: _dealing, vendor: _vendor, storeAdminNo: _admin, ...rest } = transaction;
  return {
    ...rest,
    currency: "USD",
    createdAt: iso(transaction.createdAt),
    timeoutAt: iso(transaction.timeoutAt),
    paidAt: isoOrNull(transaction.paidAt),
    refunded: refundedOf(transaction),
    voided: voidedOf(transaction),
    refunds: transaction.refunds.map(viewRefund),
    deepLink: link === null ? null : `${env.publicUrl}/wallet/pay/${link}`,
    ipns: pockyt.ipnsOf(transaction.transactionNo).map(viewIpn),
  };
}

/** The newest transactions first. */
export function listTransactions(sandbox: Sandbox, limit: number): View[] {
  return sandbox.pockyt
    .newestTransactions(limit)
    .map((stored) => viewTransaction(sandbox, loadTransaction(sandbox, stored.transactionNo) ?? stored));
}

function find(sandbox: Sandbox, id: string): Transaction | Problem {
  const { pockyt } = sandbox;
  const named = pockyt.stores.all().flatMap(({ merchantNo }) => pockyt.byReference(`${merchantNo}/${id}`));
  const found = loadTransaction(sandbox, named[0]?.transactionNo ?? id);
  return (
    found ?? new Problem(404, "No such transaction", `No transaction has the number or reference ${id}.`)
  );
}

/** One transaction, by its number or by the shop's reference. */
export function readTransaction(sandbox: Sandbox, id: string): View | Problem {
  const found = find(sandbox, id);
  return found instanceof Problem ? found : viewTransaction(sandbox, found);
}

/** Sends the notification of a transaction's status now, whatever was sent before; gives what the shop answered. */
export async function resendIpn(
  sandbox: Sandbox,
  id: string,
): Promise<z.output<typeof sentIpnSchema> | Problem> {
  const found = find(sandbox, id);
  if (found instanceof Problem) return found;
  if (!["success", "failed", "closed", "reversed"].includes(found.status))
    return new Problem(409, "Nothing to tell", `The transaction is still ${found.status}.`);
  queueIpn(sandbox, found);
  const ipn = sandbox.pockyt.ipnsOf(found.transactionNo).at(-1);
  if (!ipn) return new Problem(409, "Nobody to tell", "Neither the call nor the store names an address.");
  const sent = await deliverIpn(sandbox, ipn);
  return sent.answered
    ? { answered: true, status: sent.status, body: sent.body }
    : { answered: false, status: null, body: sent.detail };
}
