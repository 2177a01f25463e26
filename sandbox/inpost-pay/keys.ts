import { generateKeyPairSync } from "node:crypto";
import type { SigningKey } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

const KEPT = 5;

function newKey(version: string, createdAt: number): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    version,
    publicKey: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    createdAt,
  };
}

/** All keys, the one in use first: one known merchant looks at no other (protocol section 10, 5). */
export function signingKeys(sandbox: Sandbox): [SigningKey, ...SigningKey[]] {
  const [first, ...others] = sandbox.inpostPay.keys.all().reverse();
  return first ? [first, ...others] : [rotateKey(sandbox)];
}

/** A new key for all calls from now on; the older ones stay published for a while. */
export function rotateKey({ inpostPay: { keys }, clock, bus }: Sandbox): SigningKey {
  const all = keys.all();
  const key = newKey(String(Number(all.at(-1)?.version ?? 0) + 1), clock.now());
  keys.put(key);
  for (const old of all.slice(0, Math.max(0, all.length - KEPT + 1))) keys.remove(old.version);
  bus.publish("inpost-pay");
  return key;
}
