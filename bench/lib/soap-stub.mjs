import { createServer } from "node:http";

// The least that a SEQR can be, so that the figure is the shop's: every invoice is PAID as soon as it is asked about.
const invoices = new Map();
let next = 20261122000000000n;

const envelope = (operation, content) =>
  `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:${operation}Response xmlns:ns2="http://external.interfaces.ers.seamless.com/"><return>${content}<resultCode>0</resultCode><resultDescription>SUCCESS</resultDescription></return></ns2:${operation}Response></soap:Body></soap:Envelope>`;
const between = (text, name) => text.match(new RegExp(`<${name}>([^<]*)</${name}>`))?.[1] ?? "";

function answer(body) {
  if (body.includes("sendInvoice")) {
    const reference = String(next++);
    const total = body.slice(body.indexOf("<totalAmount>"));
    invoices.set(reference, {
      notificationUrl: between(body, "notificationUrl"),
      currency: between(total, "currency"),
      value: between(total, "value"),
      order: between(body, "clientInvoiceId"),
    });
    return envelope(
      "sendInvoice",
      `<invoiceQRCode>HTTP://SEQR.SE/R${reference}</invoiceQRCode><invoiceReference>${reference}</invoiceReference>`,
    );
  }
  const reference = between(body, "invoiceReference");
  const invoice = invoices.get(reference);
  if (body.includes("getPaymentStatus") && invoice) {
    if (!paying.has(reference))
      return envelope("getPaymentStatus", "<status>ISSUED</status><version>1</version>");
    return envelope(
      "getPaymentStatus",
      `<ersReference>9${reference}</ersReference><status>PAID</status><receipt><clientInvoiceId>${invoice.order}</clientInvoiceId><invoiceReference>${reference}</invoiceReference><invoice><totalAmount><currency>${invoice.currency}</currency><value>${invoice.value}</value></totalAmount></invoice></receipt><version>2</version>`,
    );
  }
  return envelope("submitPaymentReceipt", "");
}

const paying = new Set();

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).toString();
    if (request.url === "/pay") {
      const { reference } = JSON.parse(body);
      paying.add(reference);
      response.end(JSON.stringify({ notificationUrl: invoices.get(reference)?.notificationUrl }));
      return;
    }
    response.setHeader("Content-Type", "text/xml; charset=utf-8");
    response.end(answer(body));
  });
});

server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
