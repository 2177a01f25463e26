import { beforeEach, describe, expect, it } from "vitest";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { amount, context, envelope, invoice, payBy, post, send, status } from "@sandbox/seqr/test-soap";

let sandbox: Sandbox;

beforeEach(() => {
  ({ sandbox } = testSandbox());
});

describe("what is no understandable request", () => {
  it.each([
    ["unparsable XML", "<a>"],
    ["a document type", `<!DOCTYPE a>${envelope("benchmarkingNop", "")}`],
    ["no envelope", "<sendInvoice/>"],
    ["an empty body", `<s:Envelope xmlns:s="x"><s:Body/></s:Envelope>`],
    ["an unknown operation", envelope("stealMoney", "")],
    ["an operation named like an object member", envelope("constructor", "")],
    [
      "a bad number",
      envelope("sendInvoice", `${context()}<invoice>${amount("totalAmount", "abc")}</invoice>`),
    ],
    ["a bad version", envelope("getPaymentStatus", `${context()}<invoiceVersion>x</invoiceVersion>`)],
    [
      "an unknown mode",
      envelope("sendInvoice", `${context()}<invoice><paymentMode>LATER</paymentMode></invoice>`),
    ],
  ])("answers a text/xml Fault with HTTP 500 for %s", async (_what, body) => {
    const answer = await post(sandbox, body);
    expect(answer).toMatchObject({ status: 500, type: "text/xml;charset=UTF-8" });
    expect(answer.body).toContain("<faultcode>soap:Client</faultcode>");
  });

  it("refuses more than 1 MB with a Fault", async () => {
    const answer = await post(sandbox, " ".repeat(1_048_577));
    expect(answer).toMatchObject({ status: 413, type: "text/xml;charset=UTF-8" });
  });

  it("reads an empty invoiceVersion as 0 and any prefix and order, unless strict", async () => {
    const sent = await send(sandbox);
    const inner = `<q:invoiceVersion xmlns:q="y"/><invoiceReference>${sent}</invoiceReference>${context()}`;
    expect((await post(sandbox, envelope("getPaymentStatus", inner))).body).toContain(
      "<status>ISSUED</status>",
    );
    sandbox.seqr.saveSettings({ ...sandbox.seqr.settings(), strictOrder: true });
    expect(await post(sandbox, envelope("getPaymentStatus", inner))).toMatchObject({ status: 500 });
    expect((await status(sandbox, sent)).code).toBe(0);
  });

  it("brings a hostile name through unharmed", async () => {
    const name = "Za&#380;&#243;&#322;&#263; O'Neil &amp; S&#248;n &lt;x&gt;";
    const sent = await send(sandbox, invoice("1.00").replace("<title>Kram", `<title>${name}`));
    expect(sandbox.seqr.invoices.get(sent)?.details.title).toBe("Zażółć O'Neil & Søn <x>");
    await payBy(sandbox, sent);
    expect((await status(sandbox, sent)).body).toContain(
      "<receiverName>Zażółć O'Neil &amp; Søn &lt;x&gt;</receiverName>",
    );
  });
});
