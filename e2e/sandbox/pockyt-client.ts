import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Control } from "../support/control";

/** The account that the vendor prints in its documents: public. */
const ACCOUNT = { merchantNo: "200043", storeNo: "300014" };
const TOKEN = "5cbfb079f15b150122261c8537086d77a";
export const USD = { currency: "USD", settleCurrency: "USD" };

type Parameters = Record<string, string>;
export type PockytAnswer = {
  ret_code: string;
  ret_msg?: string;
  retMsg?: string;
  result?: Record<string, unknown>;
};
export type WalletPhone = {
  wallet: string;
  wallets: { wallet: string; balance: number }[];
  code: { text: string } | null;
  request: { transactionNo: string; amount: number } | null;
};

const md5 = (value: string): string => createHash("md5").update(value).digest("hex");

/** The signature as the vendor's SDKs make it. */
export function verifySign(parameters: Parameters): string {
  const names = Object.keys(parameters).filter((name) => name !== "verifySign");
  const pairs = names.sort().map((name) => `${name}=${parameters[name]}`);
  return md5(`${pairs.join("&")}&${md5(TOKEN)}`);
}

/** A till of somebody else: posts JSON as the Java SDK does, or a form as the PHP and Python ones do. */
export class PockytClient {
  private sales = 0;

  constructor(
    private readonly control: Control,
    private readonly encoding: "json" | "form" = "json",
  ) {}

  async call(path: string, parameters: Parameters): Promise<PockytAnswer> {
    const given = { ...ACCOUNT, ...parameters };
    const signed = { ...given, verifySign: verifySign(given) };
    const answer = await fetch(`${this.control.url}${path}`, {
      method: "POST",
      ...(this.encoding === "form"
        ? { body: new URLSearchParams(signed) }
        : { body: JSON.stringify(signed), headers: { "Content-Type": "application/json; charset=utf-8" } }),
    });
    if (answer.status !== 200) throw new Error(`${path}: HTTP ${answer.status}`);
    // The fields are what the tests look at.
    return (await answer.json()) as PockytAnswer;
  }

  /** Begins a sale; gives the answer's transaction. */
  async add(amount: string, more: Parameters = {}): Promise<Record<string, unknown>> {
    const reference = `POS9-${Date.now()}-${++this.sales}`;
    const { result } = await this.call("/app-instore/v3/add", { amount, reference, ...USD, ...more });
    return result ?? {};
  }

  /** The number of a new sale. */
  async sale(amount: string, more: Parameters = {}): Promise<string> {
    return String((await this.add(amount, more)).transactionNo);
  }

  /** The code that a person's wallet shows now. */
  async code(person: string, wallet: string): Promise<string> {
    const path = `/pockyt/phones/${person}/code?wallet=${wallet}`;
    return (await this.control.call<{ text: string }>("GET", path)).text;
  }

  async status(transactionNo: string): Promise<unknown> {
    return (await this.call("/app-data-search/v3/tran-query", { transactionNo })).result?.status;
  }
}

/** A shop that takes notifications. */
export async function listenForIpn() {
  const heard: { type: string; fields: Parameters }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const type = request.headers["content-type"] ?? "";
    heard.push({ type, fields: Object.fromEntries(new URLSearchParams(body)) });
    // The first is answered wrongly, so that it comes again.
    response.end(heard.length === 1 ? "ok" : "success");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on a port
  return { url: `http://127.0.0.1:${port}/ipn`, heard, close: () => void server.close() };
}
