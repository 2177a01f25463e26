import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusingUrl, startHttpStub, type HttpStub, type StubAnswer } from "@/payments/contract/http-stub";
import { createInpostClient } from "./client";
import { exampleBasket } from "./testing/baskets";
import { exampleConfig, type PlayedAnswer, type PlayedRequest, playInpost } from "./testing/examples";

const put = { generation: "v1", basketId: "b-1", basket: exampleBasket } as const;
const refund = { commandId: "c", transactionId: "t", refundId: "r", amount: 100 };

function create(answer: (request: PlayedRequest) => PlayedAnswer | Promise<PlayedAnswer>, options = {}) {
  const played = playInpost(answer, options);
  return { ...played, inpost: createInpostClient(exampleConfig, played.deps) };
}
const bound = () => ({ json: { inpost_basket_id: "i" } });

describe("the token (1)", () => {
  it("is asked for with the credentials in the form, once for many calls", async () => {
    const { inpost, tokens } = create(bound);
    await inpost.putBasket(put);
    await inpost.putBasket(put);
    expect(tokens).toEqual([
      "client_id=kram-demo&client_secret=example-client-secret&grant_type=client_credentials",
    ]);
  });

  it("is asked for once by twenty callers at the same time", async () => {
    const { inpost, tokens } = create(bound);
    await Promise.all(Array.from({ length: 20 }, () => inpost.putBasket(put)));
    expect(tokens).toHaveLength(1);
  });

  it("R27: is fresh again a minute before it ends", async () => {
    const { inpost, tokens, requests, pass } = create(bound);
    await inpost.putBasket(put);
    pass(239_999);
    await inpost.putBasket(put);
    expect(tokens).toHaveLength(1);
    pass(1);
    await inpost.putBasket(put);
    expect(tokens).toHaveLength(2);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("R27: is renewed once when InPost refuses it, and the call made again", async () => {
    const { inpost, tokens, requests } = create(({ headers }) =>
      headers.get("authorization") === "Bearer token-1" ? { status: 401 } : bound(),
    );
    expect(await inpost.putBasket(put)).toMatchObject({ ok: true });
    expect(await inpost.putBasket(put)).toMatchObject({ ok: true });
    expect([tokens.length, requests.length]).toEqual([2, 3]);
  });

  it("R27: is renewed once by many callers whose token ended at the same time", async () => {
    const { inpost, tokens } = create(async ({ headers }) => {
      await Promise.resolve();
      return headers.get("authorization") === "Bearer token-1" ? { status: 401 } : bound();
    });
    const all = await Promise.all(Array.from({ length: 10 }, () => inpost.putBasket(put)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(tokens.length).toBeLessThanOrEqual(3);
  });

  it("that is refused twice is a matter of configuration", async () => {
    const { inpost, requests } = create(() => ({
      status: 401,
      json: { error_code: "UNAUTHORIZED", error_message: "no" },
    }));
    expect(await inpost.putBasket(put)).toMatchObject({
      failure: { kind: "configuration", code: "UNAUTHORIZED" },
    });
    expect(requests).toHaveLength(2);
  });

  it("R23: is one per set of credentials", async () => {
    const played = playInpost(bound);
    await createInpostClient(exampleConfig, played.deps).putBasket(put);
    await createInpostClient({ ...exampleConfig, clientId: "second" }, played.deps).putBasket(put);
    expect(played.tokens.map((form) => new URLSearchParams(form).get("client_id"))).toEqual([
      "kram-demo",
      "second",
    ]);
  });

  it.each([
    [{ status: 401, json: { error: "invalid_client" } }, "configuration", "invalid_client"],
    [
      { status: 400, json: { error: "invalid_request", error_description: "x" } },
      "configuration",
      "invalid_request",
    ],
    [{ status: 404, text: "<html>" }, "configuration", "http-404"],
    [{ status: 503, text: "<html>" }, "retry", "http-503"],
    [{ status: 429, json: {} }, "retry", "http-429"],
    [{ status: 200, text: "nonsense" }, "retry", "malformed"],
    [{ status: 200, json: { access_token: "", expires_in: 300 } }, "retry", "malformed"],
  ])("that is not given (%j) stops the call: %s", async (answer, kind, code) => {
    const { inpost, requests } = create(bound, { token: () => answer });
    // Even a refund may be sent again: without a token nothing was asked for.
    expect(await inpost.refundTransaction(refund)).toMatchObject({ failure: { kind, code } });
    expect(requests).toEqual([]);
  });

  it("is asked for again after it could not be had", async () => {
    let ill = true;
    const { inpost } = create(bound, { token: () => (ill ? { status: 500 } : {}) });
    expect((await inpost.putBasket(put)).ok).toBe(false);
    ill = false;
    expect((await inpost.putBasket(put)).ok).toBe(true);
  });
});

describe("what went wrong, in kinds (2.12)", () => {
  it.each([
    [400, "BAD_REQUEST", "final", "final"],
    [404, "ORDER_NOT_FOUND", "final", "final"],
    [409, "BASKET_NOT_BOUND", "final", "final"],
    [403, "FORBIDDEN", "configuration", "configuration"],
    [409, "MERCHANT_DISABLE", "configuration", "configuration"],
    [429, "SLOW_DOWN", "retry", "retry"],
    [500, "INTERNAL_SERVER_ERROR", "retry", "unknown"],
    [503, "SERVICE_UNAVAILABLE", "retry", "unknown"],
  ])("%s %s is %s for a basket and %s for a refund", async (status, error_code, forBasket, forRefund) => {
    const { inpost } = create(() => ({ status, json: { error_code, error_message: "no" } }));
    expect(await inpost.putBasket(put)).toMatchObject({ failure: { kind: forBasket } });
    expect(await inpost.refundTransaction(refund)).toMatchObject({ failure: { kind: forRefund } });
  });

  it.each([
    [{ status: 404, text: "<html>" }, "configuration", "http-404"],
    [{ status: 302, text: "" }, "configuration", "http-302"],
    [{ status: 408, text: "" }, "retry", "http-408"],
    [{ status: 502, text: "<html>" }, "retry", "http-502"],
    [{ status: 200, text: "<html>" }, "retry", "malformed"],
    [{ status: 200, text: "" }, "retry", "malformed"],
    [{ status: 200, json: { inpost_basket_id: 5 } }, undefined, undefined],
    [{ status: 200, json: [] }, "retry", "malformed"],
  ])("R22: %j is %s", async (answer, kind, code) => {
    const { inpost } = create(() => answer);
    const result = await inpost.putBasket(put);
    expect(result.ok ? undefined : result.failure.kind).toBe(kind);
    expect(result.ok ? undefined : result.failure.code).toBe(code);
  });
});

describe("a wire that breaks", () => {
  let stub: HttpStub;
  beforeEach(async () => {
    stub = await startHttpStub();
  });
  afterEach(() => stub.close());
  const at = (apiUrl: string, timeoutMs = 100) => {
    const played = playInpost(bound);
    const withToken: typeof fetch = (input, init) =>
      String(input).includes("/auth/") ? played.deps.fetch(input, init) : fetch(input, init);
    const messages = played.messages;
    return {
      messages,
      inpost: createInpostClient(
        { ...exampleConfig, apiUrl, timeoutMs },
        { ...played.deps, fetch: withToken },
      ),
    };
  };

  it.each<[StubAnswer, string]>([
    ["hang", "timeout"],
    ["stall", "timeout"],
    ["drop", "network"],
  ])("with %s: a basket goes again, a refund and a push never", async (answer, code) => {
    stub.answer(answer);
    const { inpost } = at(stub.url);
    expect(await inpost.putBasket(put)).toMatchObject({ failure: { kind: "retry", code } });
    expect(await inpost.deleteBinding({ basketId: "b", realized: false })).toMatchObject({
      failure: { kind: "retry", code },
    });
    expect(await inpost.refundTransaction(refund)).toMatchObject({ failure: { kind: "unknown", code } });
    expect(stub.requests.filter(({ path }) => path.endsWith("/refund")).length).toBeLessThanOrEqual(1);
  });

  it("that was never there lets even a refund go again", async () => {
    const { inpost, messages } = at(await refusingUrl());
    expect(await inpost.refundTransaction(refund)).toMatchObject({
      failure: { kind: "retry", code: "network" },
    });
    expect(messages.at(-1)).toMatchObject({ operation: "refund", status: 0, responseBody: "" });
  });

  it("does not read answers without end", async () => {
    stub.answer({ body: "x".repeat(2_000_001) });
    const { inpost } = at(stub.url, 5000);
    expect(await inpost.putBasket(put)).toMatchObject({ failure: { kind: "retry", code: "too-large" } });
    expect(await inpost.refundTransaction(refund)).toMatchObject({ failure: { kind: "unknown" } });
  });
});

describe("kept messages", () => {
  it("R21: tell the exchange without token, secret, signature or person", async () => {
    const { inpost, messages, deps } = create(() => ({
      json: {
        basket_linked: true,
        browser_trusted: true,
        client_details: {
          phone_number: { country_prefix: "+48", phone: "600700800" },
          masked_phone_number: "600*****00",
          name: "Zofia",
          surname: "Kęs",
        },
      },
    }));
    await inpost.getBinding({ basketId: "b-1", browserId: "browser-secret" });
    await inpost.tellOrder({
      orderId: "1042",
      eventId: "e-1",
      at: deps.now(),
      phone: { countryPrefix: "+48", phone: "600700800" },
      delivery: {
        mail: "zofia@example.com",
        point: "KRA010",
        address: {
          name: "Zofia Kęs",
          countryCode: "PL",
          address: "Długa 1",
          city: "Kraków",
          postalCode: "31-147",
        },
      },
    });
    await inpost.refundTransaction(refund);
    expect(messages.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      "token 200",
      "get-binding 200",
      "order-event 200",
      "refund 200",
    ]);
    const all = JSON.stringify(messages);
    for (const secret of [
      "token-1",
      "client-secret",
      "merchant-secret",
      "browser-secret",
      "600700800",
      "600***",
    ])
      expect(all).not.toContain(secret);
    for (const word of ["Zofia", "Kęs", "zofia@", "Długa", "Kraków", "31-147", "KRA010"])
      expect(all).not.toContain(word);
    expect(all).not.toMatch(/[0-9a-f]{128}/);
    expect(messages[1]).toMatchObject({
      provider: "inpost-pay",
      url: "https://api.test/v1/izi/basket/b-1/binding?browser_id=***",
      requestBody: "GET /v1/izi/basket/b-1/binding?browser_id=***",
      durationMs: 0,
    });
    expect(messages[3]?.requestBody).toBe(
      '{"external_refund_id":"r","refund_amount":"1.00","signature":"***"}',
    );
  });

  it("that cannot be kept do not undo what was done", async () => {
    const played = playInpost(bound);
    const onMessage = () => {
      throw new Error("disk full");
    };
    const inpost = createInpostClient(exampleConfig, { ...played.deps, onMessage });
    expect(await inpost.putBasket(put)).toMatchObject({ ok: true });
  });
});
