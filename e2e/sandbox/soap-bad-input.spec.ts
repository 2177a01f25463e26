import { expect, test } from "../support/fixtures";

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY ${"abcdefghij"[n + 1]} "${`&${"abcdefghij"[n]};`.repeat(10)}">`,
).join("")}]><a>&j;</a>`;
const envelope = (body: string) =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

const faults: { name: string; body: string; status?: number }[] = [
  { name: "nothing", body: "" },
  { name: "no XML", body: '{"sendInvoice": true}' },
  { name: "XML that ends too early", body: "<soapenv:Envelope><soapenv:Body>" },
  { name: "XML that is no envelope", body: "<hello/>" },
  { name: "an envelope without an operation", body: envelope("") },
  { name: "an unknown operation", body: envelope("<giveMeMoney/>") },
  {
    name: "a DOCTYPE with an outside entity",
    body: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${envelope("<a>&x;</a>")}`,
  },
  { name: "an XML bomb", body: bomb },
  { name: "elements nested ten thousand deep", body: envelope("<a>".repeat(10_000) + "</a>".repeat(10_000)) },
  { name: "two megabytes", body: envelope(`<a>${"x".repeat(2_000_000)}</a>`), status: 413 },
];

for (const { name, body, status = 500 } of faults) {
  test(`${name} is a SOAP Fault, and SEQR goes on`, async ({ control }) => {
    const post = (text: string) =>
      fetch(`${control.url}/soap/merchant/cashregister-2`, {
        method: "POST",
        headers: { "Content-Type": "text/xml; charset=utf-8" },
        body: text,
      });
    const started = Date.now();
    const answer = await post(body);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/xml/);
    const text = await answer.text();
    expect(text).toMatch(/<(\w+:)?Fault>[\s\S]*<faultcode>[\s\S]*<faultstring>/);
    expect(text).not.toContain("root:");
    const after = await post(
      envelope('<ext:benchmarkingNop xmlns:ext="http://external.interfaces.ers.seamless.com/"/>'),
    );
    expect(after.status).toBe(200);
    expect(await after.text()).toContain("<resultCode>0</resultCode>");
  });
}

test("the control API refuses what it cannot read, with a problem", async ({ control }) => {
  for (const [path, body] of [
    ["/faults", "{"],
    ["/faults", JSON.stringify({ provider: "seqr", operation: "sendInvoice", kind: "no-such-kind" })],
    ["/seqr/phones/zofia/scan", JSON.stringify({ text: "https://example.com/" })],
    ["/seqr/phones/nobody/scan", JSON.stringify({ text: "x" })],
    ["/seqr/pay", JSON.stringify({})],
  ] as const) {
    const answer = await fetch(`${control.url}/control${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    });
    expect([400, 404, 422], path).toContain(answer.status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  }
});
