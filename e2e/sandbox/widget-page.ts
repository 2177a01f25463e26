import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

type HostPage = { script: string; body: string; setup: string; csp?: string };

/**
 * Opens a shop of nobody that loads the widget's script from another origin; gives the shop's own origin.
 * `setup` is the page's own script and may use `window.calls`.
 */
export async function openHostPage(page: Page, { script, body, setup, csp }: HostPage): Promise<string> {
  const rules = csp?.replaceAll("SANDBOX", new URL(script).origin);
  const server = createServer((request, response) => {
    if (request.url === "/setup.js") {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      return response.end(`window.calls = [];\n${setup}`);
    }
    const main = request.url === "/thanks" ? "<p>Thank you</p>" : body;
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(rules ? { "content-security-policy": rules } : {}),
    });
    return response.end(`<!doctype html><html lang="pl"><title>Shop</title><link rel="icon" href="data:,">
<main><h1>Shop of nobody</h1>${main}</main>${main ? `<script src="/setup.js"></script><script src="${script}"></script>` : ""}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  page.once("close", () => server.close());
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  const origin = `http://localhost:${port}`;
  await page.goto(`${origin}/product`);
  return origin;
}

/** The page's functions as the widget called them, each with its arguments. */
export const callsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls); // put there by the page's own script
