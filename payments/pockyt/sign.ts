import { createHash, timingSafeEqual } from "node:crypto";

/** What is sent or was received, decoded. Null and undefined count as not sent. */
export type Parameters = Readonly<Record<string, string | null | undefined>>;

/**
 * `verifySign` over everything that is sent (protocol 2.1): names in byte order, raw UTF-8 values, MD5 of the token
 * at the end. Empty texts are left out, as they must not be sent. Gives 32 lower-case hex digits.
 */
export function sign(parameters: Parameters, token: string): string {
  return digest(present(parameters), token);
}

/** The parameters as they are sent: without empty ones, with their signature. */
export function signed(parameters: Parameters, token: string): Record<string, string> {
  return { ...Object.fromEntries(present(parameters)), verifySign: sign(parameters, token) };
}

/**
 * Whether `verifySign` belongs to what was received. Senders disagree about empty texts, so both readings count
 * (protocol 2.3). Takes the same time for every wrong signature.
 */
export function isSigned(parameters: Parameters, verifySign: string, token: string): boolean {
  const { verifySign: _, ...others } = parameters;
  const kept = equal(digest(sent(others), token), verifySign);
  const dropped = equal(digest(present(others), token), verifySign);
  return token !== "" && (kept || dropped);
}

/** MD5 of the token: as powerful as the token itself, so whoever keeps messages must know it to hide it. */
export function tokenHash(token: string): string {
  return md5(token);
}

type Entry = [name: string, value: string];

function sent(parameters: Parameters): Entry[] {
  return Object.entries(parameters).flatMap(([name, value]): Entry[] =>
    value === null || value === undefined ? [] : [[name, value]],
  );
}

function present(parameters: Parameters): Entry[] {
  return sent(parameters).filter(([, value]) => value !== "");
}

function digest(entries: readonly Entry[], token: string): string {
  const ordered = [...entries].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const joined = ordered.map(([name, value]) => `${name}=${value}`);
  return md5([...joined, tokenHash(token)].join("&"));
}

function md5(text: string): string {
  return createHash("md5").update(text, "utf8").digest("hex");
}

function equal(expected: string, received: string): boolean {
  const one = Buffer.from(expected);
  const other = Buffer.from(received.toLowerCase());
  return one.length === other.length && timingSafeEqual(one, other);
}
