import { afterEach, beforeEach } from "vitest";
import { money } from "@/core/money/money";
import { type HttpStub, startHttpStub, type StubAnswer } from "@/payments/contract/http-stub";
import { createPockytProvider, type PockytProvider } from "../provider";
import { done, exampleConfig, exampleOrderNumber, exampleTransactionNo, queryResult } from "./examples";

export const now = () => new Date("2026-03-04T14:15:00Z");

/** A provider before a server of the test's own, both fresh for each test. */
export class StubbedPockyt {
  stub!: HttpStub; // started before each test
  pockyt!: PockytProvider; // made before each test

  async start(): Promise<void> {
    this.stub = await startHttpStub();
    this.pockyt = this.create();
  }

  create(over: Partial<typeof exampleConfig> = {}): PockytProvider {
    const config = { ...exampleConfig, apiUrl: this.stub.url, ...over };
    return createPockytProvider(config, { fetch, now, onMessage: () => {} });
  }

  bodies(): Record<string, string>[] {
    return this.stub.requests.map(({ body }): Record<string, string> => JSON.parse(body));
  }

  paths(): string[] {
    return this.stub.requests.map(({ path }) => path);
  }
}

export function useStubbedPockyt(): StubbedPockyt {
  const stubbed = new StubbedPockyt();
  beforeEach(() => stubbed.start());
  afterEach(() => stubbed.stub.close());
  return stubbed;
}

export const isCancel = (path: string) => path.endsWith("/cancel");

/** What cancel answers, and what the query after it tells. */
export function cancelThen(cancel: Exclude<StubAnswer, string>, status: string) {
  return ({ path }: { path: string }) => (isCancel(path) ? cancel : done(queryResult(status)));
}

export const cancelled = done(
  { transactionNo: exampleTransactionNo, amount: 24.6, currency: "USD", status: "closed" },
  "cancel success ",
);

/** A refund of the example transaction. */
export const refundOf = (cents: number) => ({
  reference: exampleTransactionNo,
  paidReference: exampleTransactionNo,
  refundId: "POS1-20260304-0007-R1",
  orderNumber: exampleOrderNumber,
  amount: money(cents, "USD"),
});
