import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFaultSchema } from "@sandbox/faults";
import { watchConnections } from "@sandbox/lib/connections";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { serveFetch } from "@sandbox/lib/test-server";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { handleSoap } from "@sandbox/seqr/handle-soap";
import { openInvoice, payWithPin, startPaying } from "@sandbox/seqr/payment-steps";
import { call, context, envelope, invoice, send, status } from "@sandbox/seqr/test-soap";

let sandbox: Sandbox;
let server: Server;
let url: string;

const fault = (operation: string, kind: string, params = {}, more = {}) =>
  sandbox.faults.add(
    newFaultSchema.parse({ provider: "seqr", operation, kind, params, remaining: 1, ...more }),
  );

beforeEach(async () => {
  watchConnections();
  ({ sandbox } = testSandbox());
  server = createServer(serveFetch((request) => handleSoap(sandbox, request)));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/soap/merchant/cashregister-2`; // listening on a port
});

afterEach(() => new Promise((done) => server.close(done)));

const sendOverHttp = () =>
  fetch(url, { method: "POST", body: envelope("sendInvoice", context() + invoice()) });

describe("faults of the payment API", () => {
  it("drop-before closes the connection and does nothing", async () => {
    fault("sendInvoice", "drop-before");
    await expect(sendOverHttp()).rejects.toThrow("fetch failed");
    expect(sandbox.seqr.invoices.count()).toBe(0);
    expect((await sendOverHttp()).status).toBe(200);
  });

  it("drop-after does the work and loses the answer", async () => {
    fault("sendInvoice", "drop-after");
    await expect(sendOverHttp()).rejects.toThrow("fetch failed");
    expect(sandbox.seqr.invoices.count()).toBe(1);
    expect(sandbox.journal.list({ limit: 1 })).toMatchObject([
      { status: null, fault: "drop-after", operation: "sendInvoice" },
    ]);
  });

  it("slow-body brings the whole answer, later", async () => {
    fault("sendInvoice", "slow-body", { ms: 40 });
    const response = await sendOverHttp();
    expect(await response.text()).toContain("<resultCode>0</resultCode>");
  });

  it("result-code answers any code by name without doing the work", async () => {
    fault("sendInvoice", "result-code", { code: 94 });
    const answer = await call(sandbox, "sendInvoice", invoice());
    expect([answer.code, answer.get("resultDescription")]).toEqual([94, "SERVICE_UNAVAILABLE"]);
    expect(sandbox.seqr.invoices.count()).toBe(0);
  });

  it("soap-fault and html-502 are what they say", async () => {
    fault("sendInvoice", "soap-fault");
    const broken = await sendOverHttp();
    expect([broken.status, broken.headers.get("content-type")]).toEqual([500, "text/xml;charset=UTF-8"]);
    fault("sendInvoice", "html-502");
    const bad = await sendOverHttp();
    expect([bad.status, bad.headers.get("content-type")]).toEqual([502, "text/html"]);
  });

  it("unknown-status tells something new and is no commit", async () => {
    const sent = await send(sandbox);
    openInvoice(sandbox, sent, "astrid");
    startPaying(sandbox, sent, "astrid");
    await payWithPin(sandbox, sent, "astrid");
    fault("getPaymentStatus", "unknown-status", { status: "SLEEPING" });
    const odd = await status(sandbox, sent);
    expect([odd.code, odd.get("status"), odd.get("ersReference")]).toEqual([0, "SLEEPING", ""]);
    expect(sandbox.seqr.invoices.get(sent)?.payment?.committedAt).toBeNull();
    expect((await status(sandbox, sent)).get("status")).toBe("PAID");
  });

  it("version-jump stays jumped", async () => {
    const sent = await send(sandbox);
    fault("getPaymentStatus", "version-jump", { by: 7 });
    expect((await status(sandbox, sent)).get("version")).toBe("8");
    expect((await status(sandbox, sent)).get("version")).toBe("8");
  });

  it("a fault of one phone leaves others alone", async () => {
    const [hers, his] = [await send(sandbox), await send(sandbox)];
    openInvoice(sandbox, hers, "zofia");
    openInvoice(sandbox, his, "oliver");
    fault("getPaymentStatus", "result-code", { code: 93 }, { phone: "zofia" });
    expect((await status(sandbox, his)).code).toBe(0);
    expect((await status(sandbox, hers)).code).toBe(93);
  });
});
