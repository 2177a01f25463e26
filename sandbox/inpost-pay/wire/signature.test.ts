import { createHash, createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  publicKeyHash,
  signatureData,
  signMessage,
  wrongPublicKeyHash,
} from "@sandbox/inpost-pay/wire/signature";

/** The key and the two messages of protocol section 3.1. */
const publicKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA4LTwdTh0+x9HmzwQoh7rB7nWOBaX1ugyN+ZjfhKwLefJSiUx0E8pqvbbZmXFuCd3x09zMioHt+oxTK16HzbFgIgbpGgxm6LOFJCqgWFevfYHP/zNU8Jzfc7h+8sTQPxGVBYexL71cHQY8liEixfrbaTcftVuHsZWS05JfBgIkSG0BaxprQ83EVorphUp32qvB9fQkZePZ9Jh7CNmo0JSKt4EfArejxV4we76/+PnYTvUfQEGhtlkzKHtXhgow+uiFvWDkRx/LlLqKFA5s3FkzowNF+mvHrMCgSflFYdntQWUEHWnuzpFYzGE+KvhWHVPjiFXNK9Xx4bn9518QXpi/QIDAQAB";
const merchantExternalId = "demo-merchant-0001";
const a = {
  message: {
    body: '{"status":"SUCCESS","inpost_basket_id":"3f0c1d52-8a55-4a43-9c5e-0d6d0f6b7a10"}',
    merchantExternalId,
    version: "3",
    timestamp: "2026-03-14T10:15:30.123Z",
  },
  data: "SGNQZ1FVZFBjV0I2UzZtbFhMYWVHNlRKVThKckg0ZjVxK1NJSGpEaTRNMD0sZGVtby1tZXJjaGFudC0wMDAxLDMsMjAyNi0wMy0xNFQxMDoxNTozMC4xMjNa",
  signature:
    "P2MNFz5DqI3uReHB1BgTINBVdCNXCzBvqopnXErI51URWADjExF3guWgBCyLZY+39LY+NSGxTdXptPgMGa6khv25pip9yuF49kSNWmLiwzecj79JX7JLL4C+VCZl/xWxmxj/TEpa4/atvMGAKN3V59yIZBF3D2b2M1pOGf31vBigOQcuW6WhlwTpATO+D2AjsW9L61cwmvZyaPPkWB1gdMaunH86WDCheITCQbI1DK4rCymBRLSRgPMCQOkn3NTvg4NsfzcTVyxcPOAlBunEHnzxjs9WRRNMzgM41V7+nogZRVEvci/LFAWgvYZkZu9D9YH9PJAvs0sYCqHsLPWPyg==",
};
const b = {
  message: { body: "", merchantExternalId, version: "3", timestamp: "2026-03-14T10:15:31.000Z" },
  data: "NDdERVFwajhIQlNhKy9USW1XKzVKQ2V1UWVSa201Tk1wSldaRzNoU3VGVT0sZGVtby1tZXJjaGFudC0wMDAxLDMsMjAyNi0wMy0xNFQxMDoxNTozMS4wMDBa",
  signature:
    "UA6J5B6+4aD0TMKNrmSNq+c6OSxfy9V/Ow5U/f1cO48AJK/PNnLlsOVxNzFZPqWOzK2jv1iNZdGp0iqX37vuKfJ8bdNN0ywjBCzFIl7zte4zPfmTY2t6dNiHhqXzyH1OiA/1JOykYSxOZStIX3LISBhISb1VpdDd66iFJcvciwOElhRgYV8sXHBh1zLTn5241l6YLZ7tLGTIj86NHMmRkW8teSuHTCYZINZ93ZWpQnFCpoorsuJ+yg92nodoD1ssAhX8UfYhxPgrWGjMMWYWAhuzukMysswJFFdsOsc5oEYCw5xvRRmUmh92ME/vblVAhG6egUImL+UC4nzYotU7fg==",
};

function verifies(data: string, signature: string, key = publicKey): boolean {
  const der = createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
  return createVerify("RSA-SHA256").update(data).verify(der, Buffer.from(signature, "base64"));
}

describe("the signature of calls to a merchant", () => {
  it.each([
    ["A, a body", a],
    ["B, an empty body", b],
  ])("covers the text of vector %s", (_name, { message, data, signature }) => {
    expect(signatureData(message)).toBe(data);
    expect(verifies(signatureData(message), signature)).toBe(true);
  });

  it.each([
    ["a changed body", { body: a.message.body.replace("SUCCESS", "SUCCESs") }],
    ["another time", { timestamp: b.message.timestamp }],
    ["another version", { version: "4" }],
    ["another merchant", { merchantExternalId: "demo-merchant-0002" }],
  ])("does not fit %s", (_what, change) => {
    expect(verifies(signatureData({ ...a.message, ...change }), a.signature)).toBe(false);
  });

  it("hashes the key's text; the wrong hash is that of the bytes", () => {
    expect(publicKeyHash(publicKey)).toBe("0d7b107cc0adc5734c3e90809040490569f20cda3eb2de7acf05fbb4b1fb2a8e");
    const ofBytes = createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex");
    expect(wrongPublicKeyHash(publicKey)).toBe(ofBytes);
  });

  it("is made so that the public key verifies it", () => {
    const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const published = pair.publicKey.export({ type: "spki", format: "der" }).toString("base64");
    expect(verifies(a.data, signMessage(a.message, pem), published)).toBe(true);
    expect(verifies(b.data, signMessage(a.message, pem), published)).toBe(false);
  });
});
