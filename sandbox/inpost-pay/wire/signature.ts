import { createHash, createPrivateKey, sign } from "node:crypto";

const sha256 = (data: Buffer | string) => createHash("sha256").update(data);

export interface Signed {
  body: string;
  merchantExternalId: string;
  version: string;
  /** Verbatim as in the header. */
  timestamp: string;
}

/** What is signed: base64 of `digest,merchant,version,timestamp`, the digest being that of the raw body (protocol section 3.1). */
export function signatureData({ body, merchantExternalId, version, timestamp }: Signed): string {
  const digest = sha256(body).digest("base64");
  return Buffer.from([digest, merchantExternalId, version, timestamp].join(",")).toString("base64");
}

/** `x-public-key-hash`: lower-case hex SHA-256 of the published text, not of the bytes behind it (protocol section 3.1). */
export function publicKeyHash(publicKeyBase64: string): string {
  return sha256(publicKeyBase64).digest("hex");
}

/** The hash that a careless signer would send: of the DER bytes (fault wrong-hash). */
export function wrongPublicKeyHash(publicKeyBase64: string): string {
  return sha256(Buffer.from(publicKeyBase64, "base64")).digest("hex");
}

/** `x-signature`: RSA PKCS#1 v1.5 with SHA-256, base64. `privateKey` is PEM. */
export function signMessage(message: Signed, privateKey: string): string {
  return sign("RSA-SHA256", Buffer.from(signatureData(message)), createPrivateKey(privateKey)).toString(
    "base64",
  );
}
