import { createHash, timingSafeEqual } from "node:crypto";
import type { ProviderResult } from "@/core/payment/provider";
import type { InpostSigningKey } from "./answers";

const keptMs = 24 * 3_600_000;
const askAgainMs = 60_000;
// A question that got no answer says nothing about the key; refusing everything for a minute would cost orders.
const afterSilenceMs = 5_000;
// An attacker who makes versions up may not make us ask InPost for each of them.
const mostQuestionsPerMinute = 20;
const mostVersions = 50;

type Cached = { key?: InpostSigningKey; keptAt: number; askAgainAt: number };
export type FoundKey =
  { ok: true; key: InpostSigningKey } | { ok: false; reason: "no-key" | "wrong-hash" | "no-answer" };

/** Finds the key of a version whose text has this hash. */
export type SigningKeys = { find(version: string, hash: string): Promise<FoundKey> };

/**
 * Keys of one set of credentials by version, kept for 24 h (protocol 3.1, R5). A version that is not known, or a hash that does not
 * fit, is asked for once, and then at most once a minute; callers at the same time share the question.
 */
export function createSigningKeys(
  fetchKey: (version: string) => Promise<ProviderResult<InpostSigningKey>>,
  now: () => Date,
): SigningKeys {
  const cache = new Map<string, Cached>();
  const asking = new Map<string, Promise<Cached | undefined>>();
  let questions: number[] = [];

  function mayAsk(version: string): boolean {
    const time = now().getTime();
    questions = questions.filter((at) => time - at < askAgainMs);
    const before = cache.get(version);
    if (before && time < before.askAgainAt) return false;
    return questions.length < mostQuestionsPerMinute;
  }

  async function ask(version: string): Promise<Cached | undefined> {
    const time = now().getTime();
    questions.push(time);
    const before = cache.get(version);
    cache.delete(version);
    const kept = { key: before?.key, keptAt: before?.keptAt ?? 0, askAgainAt: time + askAgainMs };
    cache.set(version, kept);
    for (const oldest of cache.keys()) if (cache.size > mostVersions) cache.delete(oldest);
    const answer = await fetchKey(version);
    if (!answer.ok && answer.failure.kind !== "final") {
      kept.askAgainAt = time + afterSilenceMs;
      return undefined;
    }
    if (!answer.ok || answer.value.version !== version) return kept;
    const fresh = { key: answer.value, keptAt: time, askAgainAt: time + askAgainMs };
    cache.set(version, fresh);
    return fresh;
  }

  const good = (entry: Cached | undefined) =>
    entry?.key && now().getTime() - entry.keptAt < keptMs ? entry.key : undefined;

  return {
    find: async (version, hash) => {
      let key = good(cache.get(version));
      if (key && fits(key, hash)) return { ok: true, key };
      let question = asking.get(version);
      if (!question && mayAsk(version)) {
        question = ask(version).finally(() => asking.delete(version));
        asking.set(version, question);
      }
      const entry = question ? await question : cache.get(version);
      key = good(entry);
      if (key && fits(key, hash)) return { ok: true, key };
      if (question && !entry) return { ok: false, reason: "no-answer" };
      return { ok: false, reason: key ? "wrong-hash" : "no-key" };
    },
  };
}

/** The hash is over the base64 text, not over the key's bytes (protocol 3.1). */
function fits({ publicKeyBase64 }: InpostSigningKey, hash: string): boolean {
  const ours = createHash("sha256").update(publicKeyBase64, "utf8").digest("hex");
  const theirs = Buffer.from(hash, "utf8");
  return theirs.length === ours.length && timingSafeEqual(Buffer.from(ours, "utf8"), theirs);
}
