import "server-only";
import { randomBytes } from "node:crypto";

let lastMs = 0;
let sequence = 0;

/** A UUIDv7: ids of later rows sort after earlier ones, so lists page by id. */
export function newId(): string {
  const ms = Math.max(Date.now(), lastMs);
  sequence = ms === lastMs ? sequence + 1 : 0;
  lastMs = sequence > 0xfff ? ms + 1 : ms;
  if (sequence > 0xfff) sequence = 0;
  const time = lastMs.toString(16).padStart(12, "0");
  const tail = randomBytes(8);
  tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
  const random = tail.toString("hex");
  const counter = sequence.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${random.slice(0, 4)}-${random.slice(4)}`;
}

/** 192 random bits for URLs and cookies that nobody must guess. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** An order number to read aloud, e.g. `K7F3-9QXM`: no letters that look like digits. */
export function newOrderNumber(): string {
  const picked = Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join("");
  return `${picked.slice(0, 4)}-${picked.slice(4)}`;
}
