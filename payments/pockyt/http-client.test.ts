import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProviderFailure, WireMessage } from "@/core/payment/provider";
import { refusingUrl, startHttpStub, type HttpStub, type StubAnswer } from "@/payments/contract/http-stub";
import { createPockytClient } from "./http-client";
import type { PockytOperation } from "./operations";
import { sign } from "./sign";
import { demoToken, demoTokenHash, done, exampleCode, exampleConfig, refusal } from "./testing/examples";

let stub: HttpStub;
let messages: WireMessage[];

beforeEach(async () => {
  messages = [];
  stub = await startHttpStub();
});
afterEach(() => stub.close());

const now = () => new Date("2026-03-04T14:15:00Z");
const client = (over: Partial<typeof exampleConfig> = {}) =>
  createPockytClient(
    { ...exampleConfig, apiUrl: stub.url, ...over },
    { fetch, now, onMessage: (message) => messages.push(message) },
  );
const parameters = { transactionNo: "405512783390124857", paymentBarcode: exampleCode };
const anything = (result: unknown) => result ?? undefined;

async function failed(operation: PockytOperation, answer: StubAnswer): Promise<ProviderFailure | undefined> {
  stub.answer(answer);
  const result = await client()(operation, parameters, anything);
  return result.ok ? undefined : result.failure;
}

describe("the Pockyt client", () => {
  it.each([200, 400, 500])("reads the body whatever the HTTP status: %s (protocol 1)", async (status) => {
    stub.answer({ ...done({ a: "1" }), status });
    expect(await client()("tran-query", parameters, anything)).toEqual({ ok: true, value: { a: "1" } });
    expect(await failed("prepay", refusal("000023", "data error : paymentBarcode", status))).toMatchObject({
      kind: "final",
      code: "000023",
    });
  });

  it("reads the message under both of its names, and does without one", async () => {
    const body = (more: object) => ({ body: JSON.stringify({ ret_code: "000023", ...more }) });
    expect((await failed("add", body({ ret_msg: "data error : amount" })))?.detail).toContain("amount");
    expect((await failed("add", body({ retMsg: "data error : amount" })))?.detail).toContain("amount");
    expect((await failed("add", body({ ret_msg: null })))?.code).toBe("000023");
  });

  it("knows a refused signature by its text, under a code that means anything else (protocol 3.9)", async () => {
    const signature = await failed("prepay", refusal("000000", "data error : verifySign"));
    expect(signature).toMatchObject({ kind: "configuration", code: "000000" });
    expect(await failed("prepay", refusal("000000", "system error"))).toMatchObject({ kind: "unknown" });
    expect(await failed("tran-query", refusal("000000", "system error"))).toMatchObject({ kind: "retry" });
  });

  it.each<[string, StubAnswer]>([
    ["no code", { body: '{"result":{}}' }],
    ["a code that is a number (R7)", { body: '{"ret_code":100,"result":{}}' }],
    ["a list", { body: "[]" }],
    ["half of it", { body: '{"ret_code":"000100","resu' }],
    ["nothing", { body: "" }],
    ["half of a 400", { status: 400, body: '{"ret_code":"0000' }],
    ["success without its content", { body: '{"ret_code":"000100","ret_msg":"add success"}' }],
  ])("never takes %s for an answer about the money (R11)", async (_, answer) => {
    expect(await failed("prepay", answer)).toMatchObject({ kind: "unknown" });
    expect(await failed("tran-query", answer)).toMatchObject({ kind: "retry" });
  });

  it.each([301, 302, 401, 403, 404, 405])(
    "takes a page with status %s for a wrong address: nothing was worked on",
    async (status) => {
      const page = { status, type: "text/html", body: "<h1>no</h1>", headers: { location: "/elsewhere" } };
      expect(await failed("prepay", page)).toMatchObject({ kind: "configuration", code: `http-${status}` });
      expect(stub.requests).toHaveLength(1);
    },
  );

  it("may ask again what was turned away, or reached nobody", async () => {
    expect(await failed("prepay", { status: 429, body: "slow down" })).toMatchObject({ kind: "retry" });
    const nobody = client({ apiUrl: await refusingUrl() });
    expect(await nobody("prepay", parameters, anything)).toMatchObject({
      failure: { kind: "retry", code: "network" },
    });
  });

  it("gives the charge a time of its own", async () => {
    stub.answer("hang");
    const hasty = client({ timeoutMs: 5_000, chargeTimeoutMs: 60 });
    expect(await hasty("prepay", parameters, anything)).toMatchObject({
      failure: { kind: "unknown", code: "timeout" },
    });
    const question = client({ timeoutMs: 60, chargeTimeoutMs: 5_000 });
    expect(await question("tran-query", parameters, anything)).toMatchObject({
      failure: { kind: "retry", code: "timeout" },
    });
  });

  it("reads no endless answer", async () => {
    expect(await failed("prepay", { body: "x".repeat(2_100_000) })).toMatchObject({
      kind: "unknown",
      code: "too-large",
    });
  });

  it("keeps no token, signature or code, even when the other side says them back (R13)", async () => {
    const verifySign = sign({ merchantNo: "200043", storeNo: "300014", ...parameters }, demoToken);
    const secrets = [demoToken, demoTokenHash, verifySign, exampleCode];
    const echoes = [
      { status: 500, body: `<html>${secrets.join(" ")}</html>` },
      refusal("000023", `data error : ${secrets.join(" ")}`),
      done({ echo: secrets.join(" "), paymentBarcode: exampleCode, verifySign }),
    ];
    const failures: unknown[] = [];
    for (const echo of echoes) failures.push(await failed("prepay", echo));
    expect(messages).toHaveLength(3);
    for (const secret of secrets) {
      expect(JSON.stringify(messages)).not.toContain(secret);
      expect(JSON.stringify(failures)).not.toContain(secret);
    }
    expect(messages[0]).toMatchObject({
      provider: "pockyt",
      operation: "prepay",
      url: `${stub.url}/app-instore/v3/prepay`,
      status: 500,
    });
    expect(JSON.parse(messages[0]?.requestBody ?? "")).toEqual({
      merchantNo: "200043",
      storeNo: "300014",
      transactionNo: "405512783390124857",
      paymentBarcode: "***8046",
      verifySign: "***",
    });
  });

  it("gives its answer even when the message cannot be kept", async () => {
    stub.answer(done({ a: "1" }));
    const deps = {
      fetch,
      now,
      onMessage: () => {
        throw new Error("disk full");
      },
    };
    const call = createPockytClient({ ...exampleConfig, apiUrl: stub.url }, deps);
    expect(await call("prepay", parameters, anything)).toMatchObject({ ok: true });
  });
});
