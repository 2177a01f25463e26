import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { invoice, send, status } from "@sandbox/seqr/test-soap";

export interface Heard {
  path: string;
  headers: Record<string, unknown>;
  body: string;
}

export interface TestShop {
  server: Server;
  url: string;
  heard: Heard[];
  /** What createPurchase answers; made by sendInvoice unless a test sets something else. */
  answer: ((request: Record<string, string>) => Promise<string> | string) | null;
  /** Whether a notification makes the shop ask for the status. */
  asks: boolean;
}

const secret = "9f2c4d0b7a1e";

/** A little shop on a real port: createPurchase makes an invoice, the notification is answered with getPaymentStatus. */
export async function startTestShop(sandbox: Sandbox): Promise<TestShop> {
  const references: string[] = [];
  const shop: TestShop = { server: createServer(), url: "", heard: [], answer: null, asks: true };

  async function purchase(body: string): Promise<string> {
    if (shop.answer) return shop.answer(JSON.parse(body));
    const url = `<notificationUrl>${shop.url}/notify/${references.length}/${secret}</notificationUrl>`;
    const invoiceReferenceId = await send(sandbox, invoice("12.50", url, "PLN"));
    references.push(invoiceReferenceId);
    return JSON.stringify({ invoiceReferenceId });
  }

  shop.server.on("request", async (request, response) => {
    const body = await readText(request);
    const path = request.url ?? "";
    shop.heard.push({ path, headers: request.headers, body });
    if (path.endsWith("createPurchase")) return response.end(await purchase(body));
    const [, at = ""] = new RegExp(`^/notify/(\\d+)/${secret}$`).exec(path) ?? [];
    const reference = references[Number(at || "-1")];
    if (reference && shop.asks) await status(sandbox, reference);
    response.writeHead(reference ? 200 : 404).end();
  });
  await new Promise<void>((done) => shop.server.listen(0, "127.0.0.1", done));
  shop.url = `http://127.0.0.1:${(shop.server.address() as AddressInfo).port}`; // listening on a port
  const webshop = {
    webshopId: "kram",
    createPurchaseUrl: `${shop.url}/createPurchase`,
    serviceId: "wss-dev",
    name: "Kram",
  };
  sandbox.seqr.webshops.put(webshop);
  return shop;
}
