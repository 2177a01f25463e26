import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import type { InpostSigningKey } from "./answers";
import { maxInpostBodyBytes } from "./inbound";
import type { SigningKeys } from "./signing-keys";
import { readTime } from "./wire/time";

const windowMs = 240_000;

/** `headers` is whatever gives a header by its lower-case name; `body` is exactly what came, before any reading. */
export type SignedRequest = { headers: { get(name: string): string | null }; body: Uint8Array };

/** For the log; the answer is 401 without any of it (R21). Only `no-answer` may be answered with 503 as well. */
export type SignatureRefusal =
  | "missing-header"
  | "bad-header"
  | "too-large"
  | "stale"
  | "no-key"
  | "no-answer"
  | "wrong-hash"
  | "bad-key"
  | "wrong-signature";

export type VerifiedRequest =
  { ok: true; merchantExternalId: string } | { ok: false; reason: SignatureRefusal };

/**
 * Checks a request that claims to be InPost's (protocol 3.1): headers, 240 s either way, key by version and hash, then
 * RSA over the raw bytes. Whatever is missing, late or odd is refused (R6, R28). Method and path are not signed.
 */
export async function verifyRequest(
  { headers, body }: SignedRequest,
  { keys, now }: { keys: SigningKeys; now: () => Date },
): Promise<VerifiedRequest> {
  const refuse = (reason: SignatureRefusal): VerifiedRequest => ({ ok: false, reason });
  const signature = headers.get("x-signature");
  const timestamp = headers.get("x-signature-timestamp");
  const version = headers.get("x-public-key-ver");
  const hash = headers.get("x-public-key-hash");
  if (!signature || !timestamp || !version || !hash) return refuse("missing-header");
  if (body.byteLength > maxInpostBodyBytes) return refuse("too-large");
  const signatureBytes = strictBase64(signature);
  const time = readTime(timestamp);
  if (!signatureBytes || !time || !/^[\w.-]{1,32}$/.test(version) || !/^[0-9a-f]{64}$/.test(hash))
    return refuse("bad-header");
  if (Math.abs(now().getTime() - time.getTime()) > windowMs) return refuse("stale");
  const found = await keys.find(version, hash);
  if (!found.ok) return refuse(found.reason);
  const publicKey = toPublicKey(found.key);
  if (!publicKey) return refuse("bad-key");
  const data = signedText(body, found.key, timestamp);
  return verify("RSA-SHA256", Buffer.from(data, "ascii"), publicKey, signatureBytes)
    ? { ok: true, merchantExternalId: found.key.merchantExternalId }
    : refuse("wrong-signature");
}

/** What is signed: base64 over digest, merchant, version and the timestamp as it stood (protocol 3.1, steps 2 to 4). */
export function signedText(
  body: Uint8Array,
  { merchantExternalId, version }: Pick<InpostSigningKey, "merchantExternalId" | "version">,
  timestamp: string,
): string {
  const digest = createHash("sha256").update(body).digest("base64");
  return Buffer.from([digest, merchantExternalId, version, timestamp].join(","), "utf8").toString("base64");
}

/** Node ignores what does not belong into base64; here it must be exactly as an encoder writes it. */
function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.length > 0 && bytes.toString("base64") === text ? bytes : undefined;
}

function toPublicKey({ publicKeyBase64 }: InpostSigningKey): KeyObject | undefined {
  try {
    const der = Buffer.from(publicKeyBase64, "base64");
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === "rsa" && bits >= 2048 ? key : undefined;
  } catch {
    return undefined;
  }
}
