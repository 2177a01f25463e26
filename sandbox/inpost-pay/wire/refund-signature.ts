import { createHash, timingSafeEqual } from "node:crypto";

export interface RefundRequest {
  commandId: string;
  transactionId: string;
  /** Values as text in the alphabetical order of their names; the amount exactly as it stands in the body. */
  additionalData: string;
  externalRefundId: string;
  refundAmount: string;
  secret: string;
}

/** Lower-case hex SHA-512 of all values without separators (protocol section 2.11). */
export function signRefund(request: RefundRequest): string {
  const { commandId, transactionId, additionalData, externalRefundId, refundAmount, secret } = request;
  return createHash("sha512")
    .update([commandId, transactionId, additionalData, externalRefundId, refundAmount, secret].join(""))
    .digest("hex");
}

/** Whether a signature is right, with or without the `SHA-512_` in front that one client sends. */
export function isRefundSignature(given: string, request: RefundRequest): boolean {
  const expected = Buffer.from(signRefund(request));
  const received = Buffer.from(given.replace(/^SHA-512_/, ""));
  return received.length === expected.length && timingSafeEqual(received, expected);
}

/** A number of the body as its characters stand there: 12.50 stays `12.50`, which JSON.parse would lose (section 10, 11). */
export function rawNumber(body: string, name: string): string {
  const found = new RegExp(`"${name}"\\s*:\\s*(?:"([^"\\\\]*)"|(-?[0-9][0-9.eE+-]*))`).exec(body);
  return found?.[1] ?? found?.[2] ?? "";
}
