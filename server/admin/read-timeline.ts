import "server-only";
import type { Job, Message } from "@/generated/sqlite/client";
import { jobKinds } from "@/server/jobs/job-kinds";
import { db } from "@/server/db/db";
import type { AdminOrder } from "./read-order";

type Fact = AdminOrder["payments"][number]["facts"][number];

/** One thing that happened outside the order itself: said by a provider, sent over the wire, or done as a job. */
export type TimelineEntry =
  | { kind: "fact"; id: string; at: Date; fact: Fact }
  | { kind: "message"; id: string; at: Date; message: Message }
  | { kind: "job"; id: string; at: Date; job: Job };

const MESSAGES = 200;

/** What crossed the wire for an order's payments and what was done because of it, oldest first. */
export async function readTimeline(order: AdminOrder): Promise<TimelineEntry[]> {
  const paymentIds = order.payments.map((payment) => payment.id);
  const subjects = [order.id, ...paymentIds, ...order.refunds.map((refund) => refund.id)];
  const [messages, jobs] = await Promise.all([
    db().message.findMany({
      where: { paymentId: { in: paymentIds } },
      orderBy: { id: "desc" },
      take: MESSAGES,
    }),
    db().job.findMany({ where: { OR: subjects.flatMap(keysAbout) } }),
  ]);
  const facts = order.payments.flatMap((payment) => payment.facts);
  return mergeTimeline({ facts, messages, jobs });
}

export function mergeTimeline({
  facts,
  messages,
  jobs,
}: {
  facts: Fact[];
  messages: Message[];
  jobs: Job[];
}): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...facts.map((fact) => ({ kind: "fact" as const, id: fact.id, at: fact.at, fact })),
    ...messages.map((message) => ({ kind: "message" as const, id: message.id, at: message.at, message })),
    ...jobs.map((job) => ({ kind: "job" as const, id: job.id, at: job.createdAt, job })),
  ];
  return entries.sort((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1));
}

/** Keys of jobs begin with kind and subject, `mail.refund-done:<refundId>`; a range finds them by the unique index. */
function keysAbout(subjectId: string) {
  return Object.keys(jobKinds).map((kind) => {
    const start = `${kind}:${subjectId}`;
    return { key: { gte: start, lt: `${start}~` } };
  });
}

/** An entry as the page shows it: of a fact's details the readable part, without its braces. */
export function toView(entry: TimelineEntry) {
  if (entry.kind !== "fact") return entry;
  const { kind, source, detail } = entry.fact;
  return { ...entry, fact: { kind, source, detail: detailText(detail) } };
}

// The page says what kind of fact it is; the key is the kind and the reference once more.
const SAID = new Set(["kind", "eventKey"]);

function detailText(detail: string): string {
  try {
    const fields: unknown = JSON.parse(detail);
    if (typeof fields !== "object" || fields === null) return "";
    const shown = Object.entries(fields).filter(
      ([name, value]) => !SAID.has(name) && typeof value !== "object",
    );
    return shown
      .map(([, value]) => String(value))
      .filter(Boolean)
      .join(", ");
  } catch {
    return detail;
  }
}
