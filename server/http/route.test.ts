import { describe, expect, it, vi } from "vitest";
import { metrics } from "./metrics";
import { RequestProblem } from "./problem";
import { requestId } from "./request-context";
import { type Handler, patternOf, route } from "./route";

vi.hoisted(() => (process.env.LOG_LEVEL = "silent"));

const call = (handler: Handler<{ id?: string }>, init: RequestInit = {}, params = {}) =>
  route(handler)(new Request("http://shop.test/api/things/7", init), { params: Promise.resolve(params) });

describe("a route", () => {
  it("keeps the caller's request id, for the handler and in the answer", async () => {
    const headers = { "X-Request-Id": "trace-12345678" };
    const answer = await call(async () => Response.json({ id: requestId() }), { headers });
    expect(answer.headers.get("x-request-id")).toBe("trace-12345678");
    expect(await answer.json()).toEqual({ id: "trace-12345678" });
  });

  it("makes its own where the caller's could not stand in a log", async () => {
    for (const given of ["short", "x".repeat(65), `a"b{c}d<e>f`]) {
      const answer = await call(async () => Response.json({}), { headers: { "X-Request-Id": given } });
      expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("answers a bug with a problem that tells nothing but a reference", async () => {
    const answer = await call(async () => {
      throw new Error("password=hunter2");
    });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const text = await answer.text();
    expect(text).not.toContain("hunter2");
    expect(JSON.parse(text)).toMatchObject({
      status: 500,
      code: "internal",
      requestId: answer.headers.get("x-request-id"),
    });
  });

  it("answers a problem that was thrown while reading", async () => {
    const answer = await call(async () => {
      throw new RequestProblem(400, "invalid", "No.", { errors: [] });
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      title: "Bad Request",
      code: "invalid",
      detail: "No.",
      errors: [],
    });
  });

  it("leaves to Next what Next throws", async () => {
    const redirect = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;/x" });
    await expect(call(() => Promise.reject(redirect))).rejects.toBe(redirect);
  });

  it("refuses a body that says it is too large before the handler sees it", async () => {
    const handler = vi.fn(async () => Response.json({}));
    const headers = { "Content-Length": "70000" };
    const answer = await call(handler, { method: "POST", headers });
    expect(answer.status).toBe(413);
    expect(handler).not.toHaveBeenCalled();
  });

  it("passes on answers whose headers are fixed", async () => {
    const answer = await call(async () => Response.redirect("http://shop.test/x", 303));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("http://shop.test/x");
  });

  it("measures under the pattern of its path", async () => {
    await call(async () => Response.json({}), { method: "PATCH" }, { id: "7" });
    const text = await metrics().registry.getSingleMetricAsString("kram_http_request_duration_seconds");
    expect(text).toContain(`method="PATCH",route="/api/things/{id}",status="200"`);
  });
});

describe("the pattern of a path", () => {
  it("has names where the values stood", () => {
    expect(patternOf("/api/orders/abc", { token: "abc" })).toBe("/api/orders/{token}");
    expect(patternOf("/api/notify/p%201/s", { payment: "p 1", secret: "s" })).toBe(
      "/api/notify/{payment}/{secret}",
    );
    expect(patternOf("/api/auth/a/b", { nextauth: ["a", "b"] })).toBe("/api/auth/{nextauth}/{nextauth}");
    expect(patternOf("/api/%E0%A4%A", {})).toBe("/api/%E0%A4%A");
    expect(patternOf("/api/basket", undefined)).toBe("/api/basket");
  });
});
