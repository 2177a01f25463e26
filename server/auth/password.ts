import "server-only";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

const COST = { ln: 15, r: 8, p: 1 };
const KEY_BYTES = 32;
/** Shorter passwords are refused everywhere. */
export const MIN_PASSWORD = 10;
// Longer ones cost hashing time and protect nobody.
export const MAX_PASSWORD = 200;

type Cost = typeof COST;

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  // OpenSSL wants 128·N·r bytes and a little more; Node's default limit is below that.
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Hash with its own salt and parameters: `$scrypt$ln=15,r=8,p=1$<salt>$<key>` (base64url). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  const cost = `ln=${COST.ln},r=${COST.r},p=${COST.p}`;
  return `$scrypt$${cost}$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

const FORMAT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

function parse(stored: string | null) {
  const match = FORMAT.exec(stored ?? "");
  if (!match) return undefined;
  const [, ln, r, p, salt = "", key = ""] = match;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
}

/**
 * Compares in constant time. Without a stored hash (nobody has this e-mail) the same work is done
 * against one that nothing matches, so that the answer's time tells nothing.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const known = parse(stored);
  const { cost, salt, key } = known ?? { cost: COST, salt: Buffer.alloc(16), key: Buffer.alloc(KEY_BYTES) };
  const given = await derive(password, salt, cost);
  return timingSafeEqual(given, key) && known !== undefined;
}
