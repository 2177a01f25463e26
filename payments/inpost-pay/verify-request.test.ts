import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { InpostSigningKey } from "./answers";
import { maxInpostBodyBytes } from "./inbound";
import { createSigningKeys } from "./signing-keys";
import {
  hashOf,
  vectorA,
  vectorB,
  vectorKey,
  vectorKeyHash,
  vectorMerchant,
  vectorTime,
} from "./testing/examples";
import { signedText, type SignedRequest, verifyRequest } from "./verify-request";

const key3 = { merchantExternalId: vectorMerchant, version: "3", publicKeyBase64: vectorKey };
type Parts = { body: string | Uint8Array; headers: Record<string, string> };

function headersOf({ timestamp, signature }: { timestamp: string; signature: string }) {
  return {
    "x-signature": signature,
    "x-signature-timestamp": timestamp,
    "x-public-key-ver": "3",
    "x-public-key-hash": vectorKeyHash,
  };
}
const partsA: Parts = { body: vectorA.body, headers: headersOf(vectorA) };
const partsB: Parts = { body: vectorB.body, headers: headersOf(vectorB) };

function check(parts: Parts, { at = vectorTime, keys = [key3] as InpostSigningKey[] } = {}) {
  const now = () => new Date(at);
  const store = createSigningKeys(async (version) => {
    const key = keys.find((each) => each.version === version);
    const failure = { kind: "final", code: "PUBLIC_KEY_NOT_FOUND", detail: "" } as const;
    return key ? { ok: true, value: key } : { ok: false, failure };
  }, now);
  const { body } = parts;
  const request: SignedRequest = {
    headers: new Headers(parts.headers),
    body: typeof body === "string" ? Buffer.from(body, "utf8") : body,
  };
  return verifyRequest(request, { keys: store, now });
}

const header = (name: string, value: string): Parts => ({
  ...partsA,
  headers: { ...partsA.headers, [name]: value },
});
const without = (name: string): Parts => ({
  ...partsA,
  headers: Object.fromEntries(Object.entries(partsA.headers).filter(([each]) => each !== name)),
});
const body = (text: string | Uint8Array): Parts => ({ ...partsA, body: text });
const flipped = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
const bytes = Buffer.from(vectorA.body);
const derHash = hashOf(Buffer.from(vectorKey, "base64").toString("latin1"));

describe("the signature of InPost's requests (3.1)", () => {
  it("takes vector A and knows whose it is", async () => {
    expect(await check(partsA)).toEqual({ ok: true, merchantExternalId: vectorMerchant });
    expect(signedText(bytes, key3, vectorA.timestamp)).toBe(vectorA.data);
  });

  it("takes vector B, whose body is empty", async () => {
    expect(await check(partsB)).toEqual({ ok: true, merchantExternalId: vectorMerchant });
    expect(signedText(Buffer.alloc(0), key3, vectorB.timestamp)).toBe(vectorB.data);
  });

  const mutations: [string, Parts, string][] = [
    ["no signature", without("x-signature"), "missing-header"],
    ["no timestamp", without("x-signature-timestamp"), "missing-header"],
    ["no version", without("x-public-key-ver"), "missing-header"],
    ["no hash", without("x-public-key-hash"), "missing-header"],
    ["no header at all", { ...partsA, headers: {} }, "missing-header"],
    ["an empty signature", header("x-signature", ""), "missing-header"],
    ["an empty timestamp", header("x-signature-timestamp", ""), "missing-header"],
    ["an empty version", header("x-public-key-ver", ""), "missing-header"],
    ["an empty hash", header("x-public-key-hash", ""), "missing-header"],
    ["one byte of the body changed", body(vectorA.body.replace("SUCCESS", "SUCCESs")), "wrong-signature"],
    ["a byte less", body(vectorA.body.slice(0, -1)), "wrong-signature"],
    ["a byte more", body(`${vectorA.body}}`), "wrong-signature"],
    ["a line end more", body(`${vectorA.body}\n`), "wrong-signature"],
    ["a blank before", body(` ${vectorA.body}`), "wrong-signature"],
    ["a byte order mark", body(`\ufeff${vectorA.body}`), "wrong-signature"],
    [
      "the same JSON, written anew",
      body(JSON.stringify(JSON.parse(vectorA.body), null, 1)),
      "wrong-signature",
    ],
    [
      "the same fields, in another order",
      body('{"inpost_basket_id":"3f0c1d52-8a55-4a43-9c5e-0d6d0f6b7a10","status":"SUCCESS"}'),
      "wrong-signature",
    ],
    ["an empty body", body(""), "wrong-signature"],
    ["a body of UTF-16", body(Buffer.from(vectorA.body, "utf16le")), "wrong-signature"],
    ["the body twice", body(vectorA.body + vectorA.body), "wrong-signature"],
    ["a body of over 1 MiB", body(Buffer.alloc(maxInpostBodyBytes + 1, 32)), "too-large"],
    ["the other vector's timestamp", header("x-signature-timestamp", vectorB.timestamp), "wrong-signature"],
    ["the other vector's signature", header("x-signature", vectorB.signature), "wrong-signature"],
    ["a millisecond later", header("x-signature-timestamp", "2026-03-14T10:15:30.124Z"), "wrong-signature"],
    [
      "the same instant with more digits",
      header("x-signature-timestamp", "2026-03-14T10:15:30.1230Z"),
      "wrong-signature",
    ],
    [
      "the same instant as +00:00",
      header("x-signature-timestamp", "2026-03-14T10:15:30.123+00:00"),
      "wrong-signature",
    ],
    ["no fraction", header("x-signature-timestamp", "2026-03-14T10:15:30Z"), "wrong-signature"],
    ["another zone", header("x-signature-timestamp", "2026-03-14T11:15:30.123+01:00"), "bad-header"],
    ["no zone", header("x-signature-timestamp", "2026-03-14T10:15:30.123"), "bad-header"],
    [
      "ten digits of a second",
      header("x-signature-timestamp", "2026-03-14T10:15:30.1234567890Z"),
      "bad-header",
    ],
    ["milliseconds since 1970", header("x-signature-timestamp", "1773483330123"), "bad-header"],
    ["a day that does not exist", header("x-signature-timestamp", "2026-02-30T10:15:30.123Z"), "bad-header"],
    ["words for a time", header("x-signature-timestamp", "now"), "bad-header"],
    ["a year ago", header("x-signature-timestamp", "2025-03-14T10:15:30.123Z"), "stale"],
    ["an hour ahead", header("x-signature-timestamp", "2026-03-14T11:15:30.123Z"), "stale"],
    ["version 4", header("x-public-key-ver", "4"), "no-key"],
    ["version 03", header("x-public-key-ver", "03"), "no-key"],
    ["version 3.0", header("x-public-key-ver", "3.0"), "no-key"],
    ["a version that is a path", header("x-public-key-ver", "../3"), "bad-header"],
    ["two versions", header("x-public-key-ver", "3, 3"), "bad-header"],
    ["an endless version", header("x-public-key-ver", "3".repeat(33)), "bad-header"],
    ["the hash of another key", header("x-public-key-hash", hashOf("another")), "wrong-hash"],
    ["the hash of the DER bytes", header("x-public-key-hash", derHash), "wrong-hash"],
    [
      "the hash with one digit changed",
      header("x-public-key-hash", `1${vectorKeyHash.slice(1)}`),
      "wrong-hash",
    ],
    ["the hash in capitals", header("x-public-key-hash", vectorKeyHash.toUpperCase()), "bad-header"],
    ["half a hash", header("x-public-key-hash", vectorKeyHash.slice(0, 32)), "bad-header"],
    ["the hash twice", header("x-public-key-hash", vectorKeyHash + vectorKeyHash), "bad-header"],
    [
      "a signature with one letter changed",
      header("x-signature", flipped(vectorA.signature, 40)),
      "wrong-signature",
    ],
    [
      "a signature with its first letter changed",
      header("x-signature", flipped(vectorA.signature, 0)),
      "wrong-signature",
    ],
    ["a signature without its padding", header("x-signature", vectorA.signature.slice(0, -2)), "bad-header"],
    ["a signature with rubbish behind", header("x-signature", `${vectorA.signature}!!`), "bad-header"],
    [
      "a signature with a blank inside",
      header("x-signature", `${vectorA.signature.slice(0, 8)} ${vectorA.signature.slice(8)}`),
      "bad-header",
    ],
    [
      "a signature in base64url",
      header("x-signature", vectorA.signature.replace(/\+/g, "-").replace(/\//g, "_")),
      "bad-header",
    ],
    [
      "a signature in hex",
      header("x-signature", Buffer.from(vectorA.signature, "base64").toString("hex")),
      "wrong-signature",
    ],
    [
      "half a signature",
      header("x-signature", Buffer.from(vectorA.signature, "base64").subarray(0, 128).toString("base64")),
      "wrong-signature",
    ],
    ["the signed text for a signature", header("x-signature", vectorA.data), "wrong-signature"],
    [
      "the signature of nothing",
      header("x-signature", Buffer.alloc(256).toString("base64")),
      "wrong-signature",
    ],
  ];

  it.each(mutations)("R6, R28: refuses %s", async (_, parts, reason) => {
    expect(await check(parts)).toEqual({ ok: false, reason });
  });

  it("R28: is tried with at least forty mutations", () => {
    expect(new Set(mutations.map(([name]) => name)).size).toBeGreaterThanOrEqual(40);
  });

  it("R6: finds a single bit wherever it flips in the body", async () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await check(body(changed))).toEqual({ ok: false, reason: "wrong-signature" });
    }
  });

  it.each([
    ["2026-03-14T10:19:30.123Z", true],
    ["2026-03-14T10:19:30.124Z", false],
    ["2026-03-14T10:19:31Z", false],
    ["2026-03-14T10:11:30.123Z", true],
    ["2026-03-14T10:11:30.122Z", false],
  ])("R5: looks at the age both ways: at %s it is %s", async (at, ok) => {
    expect((await check(partsA, { at })).ok).toBe(ok);
  });
});

describe("requests signed with keys of one's own", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = ownKey(publicKey);
  const signed = (
    text: string,
    timestamp: string,
    by: KeyObject = privateKey,
    merchant = vectorMerchant,
  ): Parts => {
    const data = signedText(Buffer.from(text), { merchantExternalId: merchant, version: "7" }, timestamp);
    return {
      body: text,
      headers: {
        "x-signature": sign("RSA-SHA256", Buffer.from(data), by).toString("base64"),
        "x-signature-timestamp": timestamp,
        "x-public-key-ver": "7",
        "x-public-key-hash": hashOf(own.publicKeyBase64),
      },
    };
  };

  it.each(["30Z", "30.1Z", "30.12Z", "30.123Z", "30.123456Z", "30.123456789Z", "30+00:00", "30.5+00:00"])(
    "take a time that ends in %s",
    async (end) => {
      expect(await check(signed("{}", `2026-03-14T10:15:${end}`), { keys: [own] })).toMatchObject({
        ok: true,
      });
    },
  );

  it("are taken byte by byte, whatever the bytes are", async () => {
    expect(await check(signed('{"name":"Zażółć 🦊"}', vectorA.timestamp), { keys: [own] })).toMatchObject({
      ok: true,
    });
  });

  it("are refused for another merchant, or by another key", async () => {
    const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    const reason = "wrong-signature";
    expect(await check(signed("{}", vectorA.timestamp, privateKey, "other"), { keys: [own] })).toEqual({
      ok: false,
      reason,
    });
    expect(await check(signed("{}", vectorA.timestamp, stranger), { keys: [own] })).toEqual({
      ok: false,
      reason,
    });
  });

  it("R6: are refused when the key is weak, of another kind or no key", async () => {
    const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const parts = signed("{}", vectorA.timestamp);
    for (const key of [
      ownKey(weak.publicKey),
      ownKey(elliptic.publicKey),
      { ...own, publicKeyBase64: "AAAA" },
    ]) {
      const headers = { ...parts.headers, "x-public-key-hash": hashOf(key.publicKeyBase64) };
      expect(await check({ ...parts, headers }, { keys: [key] })).toEqual({ ok: false, reason: "bad-key" });
    }
  });

  function ownKey(key: KeyObject): InpostSigningKey {
    const publicKeyBase64 = key.export({ type: "spki", format: "der" }).toString("base64");
    return { merchantExternalId: vectorMerchant, version: "7", publicKeyBase64 };
  }
});
