import type { Currency } from "@/core/money/money";

/** Everything that differs between a sandbox, SEQR's test system and production. */
export type SeqrConfig = {
  /** SOAP endpoint (protocol 2.1); production's is told to each merchant. */
  soapUrl: string;
  terminalId: string;
  terminalPassword: string;
  /** Signs periods and reports; without it those two calls are off. */
  reseller?: { id: string; user: string; password: string };
  /** How Instant Checkout knows this shop: the `w` of its codes. */
  webshopId: string;
  /** Instant Checkout service in the code, e.g. `wss-dev` (protocol 5). */
  qrService: string;
  currency: Currency;
  /** Company name, e.g. `Kram`: certification looks at it (protocol 7). */
  clientId: string;
  /** System name and version, at most 32 characters, e.g. `kram-0.1.0`. */
  clientReference: string;
  /** Milliseconds for a whole call; at most 5000, so that three tries fit into SEQR's 20 s (protocol 2.8). */
  timeoutMs: number;
};
