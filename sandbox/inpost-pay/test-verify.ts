import { createHash, createPublicKey, createVerify } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export type Verdict = "ok" | "unknown-key" | "hash" | "stale" | "signature";

/** Verifies a call as a merchant does, written from protocol section 3.1 and apart from the signer. */
export function verifyCall(
  headers: IncomingHttpHeaders,
  body: string,
  {
    keys,
    merchantExternalId,
    now,
  }: { keys: ReadonlyMap<string, string>; merchantExternalId: string; now: number },
): Verdict {
  const header = (name: string) => String(headers[name] ?? "");
  const [version, timestamp] = [header("x-public-key-ver"), header("x-signature-timestamp")];
  const key = keys.get(version);
  if (key === undefined) return "unknown-key";
  if (createHash("sha256").update(key).digest("hex") !== header("x-public-key-hash")) return "hash";
  if (!(Math.abs(now - Date.parse(timestamp)) <= 240_000)) return "stale";
  const digest = createHash("sha256").update(body).digest("base64");
  const data = Buffer.from(`${digest},${merchantExternalId},${version},${timestamp}`).toString("base64");
  const der = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
  const signature = Buffer.from(header("x-signature"), "base64");
  return createVerify("RSA-SHA256").update(data).verify(der, signature) ? "ok" : "signature";
}
