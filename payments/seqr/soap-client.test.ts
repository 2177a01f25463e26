import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WireMessage } from "@/core/payment/provider";
import { refusingUrl, startHttpStub, type HttpStub } from "@/payments/contract/http-stub";
import {
  cancelInvoice,
  getPaymentStatus,
  refundPayment,
  sendInvoice,
  submitPaymentReceipt,
  type SeqrRequest,
} from "./requests";
import { createSoapClient } from "./soap-client";
import {
  exampleConfig,
  exampleInvoice,
  exampleReference,
  faultAnswer,
  refusal,
  sentAnswer,
  soapAnswer,
  statusAnswer,
  success,
} from "./testing/examples";

const at = new Date("2026-02-03T13:05:09Z");
const invoice = sendInvoice(exampleConfig, exampleInvoice, at);
const status = getPaymentStatus(exampleConfig, { reference: exampleReference, version: 0 });
const refund = refundPayment(exampleConfig, {
  reference: exampleReference,
  paidReference: "1",
  refundId: "R1",
  orderNumber: "ORD-1042",
  amount: exampleInvoice.total,
});

let stub: HttpStub;
let messages: WireMessage[];
beforeEach(async () => {
  stub = await startHttpStub();
  messages = [];
});
afterEach(() => stub.close());

const send = (request: SeqrRequest, options: { soapUrl?: string; timeoutMs?: number } = {}) =>
  createSoapClient(
    { soapUrl: options.soapUrl ?? `${stub.url}/soap`, timeoutMs: options.timeoutMs ?? 5000 },
    { fetch, now: () => at, onMessage: (message) => messages.push(message) },
  )(request);

const failure = async (...args: Parameters<typeof send>) => {
  const result = await send(...args);
  return result.ok ? undefined : `${result.failure.kind} ${result.failure.code}`;
};

describe("the request on the wire", () => {
  it("is a SOAP 1.1 POST with an empty action and its length in bytes", async () => {
    stub.answer({ body: sentAnswer });
    const request = sendInvoice(exampleConfig, { ...exampleInvoice, title: "Kubek żółty 😀" }, at);
    await send(request);
    const [seen] = stub.requests;
    expect(seen).toMatchObject({ method: "POST", path: "/soap", body: request.body });
    expect(seen?.headers).toMatchObject({
      "content-type": "text/xml; charset=utf-8",
      soapaction: '""',
      "content-length": String(Buffer.byteLength(request.body)),
    });
  });
});

describe("an answer", () => {
  it("with result code 0 gives its return element", async () => {
    stub.answer({ body: sentAnswer });
    expect(await send(invoice)).toMatchObject({ ok: true, value: { invoiceReference: exampleReference } });
  });

  it("with another result code is a failure by the table", async () => {
    stub.answer({ body: refusal("sendInvoice", 49, "INVALID_INVOICE_DATA") });
    expect(await send(invoice)).toEqual({
      ok: false,
      failure: {
        kind: "final",
        code: "49",
        detail: "sendInvoice: INVALID_INVOICE_DATA (INVALID_INVOICE_DATA)",
      },
    });
    stub.answer({ status: 500, body: refusal("sendInvoice", 20) });
    expect(await failure(invoice)).toBe("configuration 20");
  });

  it.each([
    [
      "an HTML error page",
      { status: 502, type: "text/html", body: "<html><body>Bad Gateway</body></html>" },
      "http-502",
    ],
    ["broken HTML", { status: 503, type: "text/html", body: "<html><br>busy" }, "http-503"],
    ["an HTML page that says 200", { type: "text/html", body: "<html><body>Hi</body></html>" }, "malformed"],
    ["nothing", { body: "" }, "malformed"],
    ["half an envelope", { body: sentAnswer.slice(0, 250) }, "malformed"],
    ["an entity bomb", { body: `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>` }, "malformed"],
    [
      "no result code",
      { body: soapAnswer("sendInvoice", "<invoiceReference>1</invoiceReference>") },
      "malformed",
    ],
    [
      "a word for a result code",
      { body: soapAnswer("sendInvoice", "<resultCode>OK</resultCode>") },
      "malformed",
    ],
    ["success inside an error", { status: 500, body: sentAnswer }, "http-500"],
    ["a server's fault", { status: 500, body: faultAnswer.replace("soap:Client", "soap:Server") }, "fault"],
    ["a dropped connection", "drop" as const, "network"],
    ["more than 1 MB", { body: `<a>${"x".repeat(1_000_001)}</a>` }, "too-large"],
  ])("that is %s leaves open what happened", async (_, answer, code) => {
    stub.answer(answer);
    expect(await failure(invoice)).toBe(`unknown ${code}`);
    expect(await failure(refund)).toMatch(/^unknown /);
    stub.answer(answer);
    expect(await failure(status)).toMatch(/^retry /);
  });

  it("that is a client fault is final", async () => {
    stub.answer({ status: 500, body: faultAnswer });
    expect(await failure(invoice)).toBe("final fault");
    expect(await failure(status)).toBe("final fault");
  });

  it("from a wrong address is a matter of configuration", async () => {
    for (const wrong of [401, 403, 404, 405]) {
      stub.answer({ status: wrong, type: "text/html", body: "<html></html>" });
      expect(await failure(invoice)).toBe(`configuration http-${wrong}`);
    }
    stub.answer({ status: 429, body: "" });
    expect(await failure(invoice)).toBe("retry http-429");
  });

  it("that redirects is not followed", async () => {
    stub.answer({ status: 307, body: "", headers: { location: `${stub.url}/elsewhere` } });
    expect(await failure(invoice)).toBe("configuration http-307");
    expect(stub.requests.map((request) => request.path)).toEqual(["/soap"]);
  });
});

describe("time and network", () => {
  it("gives up after the time limit in milliseconds", async () => {
    stub.answer("hang");
    const startedAt = performance.now();
    expect(await failure(invoice, { timeoutMs: 80 })).toBe("unknown timeout");
    expect(performance.now() - startedAt).toBeLessThan(4000);
    expect(await failure(refund, { timeoutMs: 80 })).toBe("unknown timeout");
    expect(await failure(status, { timeoutMs: 80 })).toBe("retry timeout");
    expect(await failure(cancelInvoice(exampleConfig, { reference: "1" }), { timeoutMs: 80 })).toBe(
      "retry timeout",
    );
  });

  it("counts a body that never ends into the same limit", async () => {
    stub.answer("stall");
    expect(await failure(invoice, { timeoutMs: 600 })).toBe("unknown timeout");
    expect(messages).toMatchObject([{ status: 200 }]);
  });

  it("may send again when nobody listened", async () => {
    expect(await failure(invoice, { soapUrl: await refusingUrl() })).toBe("retry network");
    expect(await failure(refund, { soapUrl: "http://no-such-host.invalid/" })).toBe("retry network");
  });
});

describe("the messages kept", () => {
  it("hold every exchange with secrets masked", async () => {
    stub.answer({ body: sentAnswer });
    await send(invoice);
    expect(messages).toMatchObject([
      {
        provider: "seqr",
        operation: "sendInvoice",
        url: `${stub.url}/soap`,
        status: 200,
        responseBody: sentAnswer,
      },
    ]);
    expect(messages[0]?.requestBody).toContain("<password>***</password>");
    expect(messages[0]?.requestBody).toContain("/notify/ORD-1042/***</notificationUrl>");
    expect(JSON.stringify(messages)).not.toMatch(/12345678|9f2c4d0b7a1e/);
    expect(stub.requests[0]?.body).toContain("12345678");
  });

  it("hold a call that got no answer, and mask a server that echoes", async () => {
    await send(status, { soapUrl: await refusingUrl() });
    stub.answer({ status: 500, body: "<a:password>12345678</a:password>" });
    await send(status);
    expect(messages).toMatchObject([
      { operation: "getPaymentStatus", status: 0, responseBody: "" },
      { status: 500, responseBody: "<a:password>***</a:password>" },
    ]);
  });

  it("leave out the shopper's receipt, which names the shopper", async () => {
    stub.answer({ body: soapAnswer("submitPaymentReceipt", success) });
    const receipt = { mimeType: "text/html", content: "<p>Åsa Nyström</p>" };
    await send(submitPaymentReceipt(exampleConfig, { paidReference: "1", receipt }));
    expect(messages[0]?.requestBody).toContain("<receiptData>***</receiptData>");
    expect(stub.requests[0]?.body).toContain(Buffer.from(receipt.content).toString("base64"));
  });

  it("cannot stop the answer when keeping them fails", async () => {
    stub.answer({ body: statusAnswer("PAID") });
    const client = createSoapClient(
      { soapUrl: stub.url, timeoutMs: 5000 },
      {
        fetch,
        now: () => at,
        onMessage: () => {
          throw new Error("disk full");
        },
      },
    );
    expect(await client(status)).toMatchObject({ ok: true, value: { status: "PAID" } });
  });

  it("tell how long it took by the clock given", async () => {
    stub.answer({ body: sentAnswer });
    const times = [at, new Date(at.getTime() + 42)];
    await createSoapClient(
      { soapUrl: stub.url, timeoutMs: 5000 },
      { fetch, now: () => times.shift() ?? at, onMessage: (message) => messages.push(message) },
    )(invoice);
    expect(messages[0]?.durationMs).toBe(42);
  });
});
