import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WireMessage } from "@/core/payment/provider";
import { type HttpStub, refusingUrl, startHttpStub } from "@/payments/contract/http-stub";
import { type Call, sendOnce, type Transport } from "./send-once";

let stub: HttpStub;
let kept: WireMessage[];
let clock: number;
let transport: Transport;

const call = (over: Partial<Call> = {}): Call => ({
  ...{ operation: "ask", method: "POST", url: `${stub.url}/v1/ask` },
  headers: { "content-type": "application/json", authorization: "Bearer secret" },
  body: '{"pin":"1234"}',
  ...{ timeoutMs: 2_000, maxBytes: 1_000 },
  doubtful: (code, detail) => ({ kind: "unknown", code, detail }),
  ...over,
});
const shown = {
  provider: "pockyt" as const,
  url: "https://shown.example/v1/ask",
  request: '{"pin":"…"}',
  answer: (body: string) => body.replace("4321", "…"),
};
const send = (over?: Partial<Call>) => sendOnce(transport, call(over), shown);

beforeEach(async () => {
  stub = await startHttpStub();
  kept = [];
  clock = Date.parse("2026-03-04T14:15:00Z");
  transport = {
    fetch: (...asked) => {
      clock += 40;
      return fetch(...asked);
    },
    now: () => new Date(clock),
    onMessage: (message) => kept.push(message),
  };
});
afterEach(() => stub.close());

describe("sendOnce", () => {
  it("gives status and body, whatever the status", async () => {
    stub.answer({ status: 422, body: "zażółć" });
    expect(await send()).toEqual({ status: 422, body: "zażółć" });
    expect(stub.requests).toMatchObject([{ method: "POST", path: "/v1/ask", body: '{"pin":"1234"}' }]);
    expect(stub.requests[0]?.headers.authorization).toBe("Bearer secret");
  });

  it("keeps one message of it, as the adapter shows it: nothing that was sent or came in clear", async () => {
    stub.answer({ body: '{"token":"4321"}' });
    await send();
    expect(kept).toEqual([
      {
        ...{ provider: "pockyt", operation: "ask", url: shown.url, status: 200, durationMs: 40 },
        ...{ requestBody: shown.request, responseBody: '{"token":"…"}' },
      },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/1234|4321|secret/);
  });

  it("does not follow where an answer points to: what was signed is for one address", async () => {
    stub.answer({ status: 307, body: "", headers: { location: `${stub.url}/elsewhere` } });
    expect(await send()).toMatchObject({ status: 307 });
    expect(stub.requests).toHaveLength(1);
  });

  it("sends once, and calls it doubtful, where the connection breaks or no whole answer comes in time", async () => {
    for (const [answer, code] of [
      ["drop", "network"],
      ["hang", "timeout"],
      ["stall", "timeout"],
    ] as const) {
      stub.requests.length = 0;
      stub.answer(answer);
      const sent = await send({ timeoutMs: 150 });
      expect(sent, answer).toMatchObject({ body: "", failure: { kind: "unknown", code } });
      expect(stub.requests, answer).toHaveLength(1);
    }
    expect(kept.map(({ status }) => status)).toEqual([0, 0, 200]);
  });

  it("tells the caller to try again only where nothing can have arrived", async () => {
    const url = await refusingUrl();
    expect(await send({ url })).toEqual({
      status: 0,
      body: "",
      failure: { kind: "retry", code: "network", detail: "ask: ECONNREFUSED" },
    });
    expect(kept).toMatchObject([{ status: 0, responseBody: "" }]);
  });

  it("leaves it to the operation what a doubtful end means", async () => {
    stub.answer("drop");
    const { failure } = await send({
      doubtful: (code) => ({ kind: "retry", code, detail: "only a question" }),
    });
    expect(failure).toEqual({ kind: "retry", code: "network", detail: "only a question" });
  });

  it("reads an answer of just the most that is read, and gives up on a longer one", async () => {
    stub.answer({ body: "x".repeat(1_000) });
    expect((await send()).body).toHaveLength(1_000);
    stub.answer({ body: "x".repeat(1_001) });
    expect(await send()).toEqual({
      status: 200,
      body: "",
      failure: { kind: "unknown", code: "too-large", detail: "answer over 0.001 MB" },
    });
  });

  it("gives the answer also when the message cannot be kept", async () => {
    transport.onMessage = () => {
      throw new Error("disk full");
    };
    stub.answer({ body: "paid" });
    expect(await send()).toEqual({ status: 200, body: "paid" });
  });
});
