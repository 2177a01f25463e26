import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RequestProblem } from "./problem";
import { readBody, readJson, readQuery } from "./read-body";

const schema = z.strictObject({ sku: z.string(), options: z.object({ quantity: z.int().min(1) }) });

const post = (body: BodyInit, contentType: string | null = "application/json") =>
  new Request("http://shop.test/", {
    method: "POST",
    body,
    headers: contentType === null ? {} : { "Content-Type": contentType },
  });

async function refusal(work: Promise<unknown> | (() => unknown)): Promise<RequestProblem> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (error instanceof RequestProblem) return error;
    throw error;
  }
  throw new Error("was not refused");
}

describe("a JSON body", () => {
  it("is read by its schema", async () => {
    const body = { sku: "MUG", options: { quantity: 2 } };
    for (const type of [
      "application/json",
      "application/json; charset=utf-8",
      "application/merge-patch+json",
    ]) {
      expect(await readJson(post(JSON.stringify(body), type), schema)).toEqual(body);
    }
  });

  it("is refused with 415 when it says it is something else, or nothing", async () => {
    for (const type of ["text/plain", "application/jsonp", "application/x-www-form-urlencoded"]) {
      expect(await refusal(readJson(post("{}", type), schema))).toMatchObject({ status: 415 });
    }
    const bare = new Request("http://shop.test/", { method: "POST" });
    expect(await refusal(readJson(bare, schema))).toMatchObject({ status: 415 });
  });

  it("is refused with 400 when it is no JSON", async () => {
    for (const text of ["", "{", "undefined", "{'a':1}"]) {
      expect(await refusal(readJson(post(text), schema))).toMatchObject({
        status: 400,
        code: "malformed-json",
      });
    }
  });

  it("is refused with the paths of what is wrong", async () => {
    const wrong = await refusal(readJson(post(JSON.stringify({ options: { quantity: 0 } })), schema));
    expect(wrong).toMatchObject({
      status: 400,
      code: "invalid",
      extra: { errors: [{ path: "sku" }, { path: "options.quantity" }] },
    });
  });
});

describe("a body", () => {
  it("is refused with 413 once it is larger than allowed, however it is sent", async () => {
    expect(await readBody(post("x".repeat(10)), 10)).toBe("x".repeat(10));
    expect(await refusal(readBody(post("x".repeat(11)), 10))).toMatchObject({ status: 413 });
    expect(await refusal(readBody(post("ł".repeat(6)), 10))).toMatchObject({ status: 413 });
  });

  it("is refused with 400 when it is not UTF-8", async () => {
    expect(await refusal(readBody(post(new Uint8Array([0xff, 0xfe]))))).toMatchObject({ code: "not-utf-8" });
  });

  it("may be missing", async () => {
    expect(await readBody(new Request("http://shop.test/", { method: "POST" }))).toBe("");
  });
});

describe("a query", () => {
  const query = z.object({ limit: z.coerce.number().int().max(100).default(24) });

  it("is read by its schema", () => {
    expect(readQuery(new Request("http://shop.test/?limit=5"), query)).toEqual({ limit: 5 });
    expect(readQuery(new Request("http://shop.test/?limit=5&limit=6&x=1"), query)).toEqual({ limit: 6 });
    expect(readQuery(new Request("http://shop.test/"), query)).toEqual({ limit: 24 });
  });

  it("is refused with the names of what is wrong", async () => {
    const wrong = await refusal(() => readQuery(new Request("http://shop.test/?limit=abc"), query));
    expect(wrong).toMatchObject({ status: 400, extra: { errors: [{ path: "limit" }] } });
  });
});
