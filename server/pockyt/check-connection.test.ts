import { afterEach, describe, expect, it } from "vitest";
import { createProviders } from "@/payments/registry";
import { exampleConfig } from "@/payments/pockyt/testing/examples";
import { useProviders } from "@/server/payments/providers";
import { checkConnection } from "./check-connection";

const asked: string[] = [];

function answering(answer: () => Promise<Response>) {
  const fetch = (_: unknown, init?: RequestInit) => {
    asked.push(String(init?.body));
    return answer();
  };
  const deps = { fetch, newId: () => "1", now: () => new Date(0), onMessage: () => undefined };
  useProviders(createProviders({ pockyt: exampleConfig }, deps));
}
const code = (ret_code: string, ret_msg = "") =>
  answering(() => Promise.resolve(Response.json({ ret_code, ret_msg })));

afterEach(() => {
  asked.length = 0;
  useProviders({});
});

describe("the check of the connection to Pockyt", () => {
  it("is good when Pockyt knows no such transaction: address, account and signature are right", async () => {
    code("000021", "no related information");
    expect(await checkConnection()).toEqual({
      ok: true,
      value: { merchantNo: "200043", storeNo: "300014", chargePath: "prepay" },
    });
    expect(asked).toHaveLength(1);
    expect(JSON.parse(asked[0] ?? "")).toMatchObject({ reference: "KRAM-CONNECTION-CHECK" });
  });

  it("says that it is off", async () => {
    useProviders({});
    expect(await checkConnection()).toMatchObject({ error: { code: "off" } });
  });

  it.each([
    ["000000", "data error : verifySign", "POCKYT_TOKEN"],
    ["000030", "access denied", "POCKYT_STORE_NO"],
    ["000010", "", "address"],
  ])("after %s names what to look at", async (retCode, message, hint) => {
    code(retCode, message);
    expect(await checkConnection()).toMatchObject({
      error: { code: "refused", detail: expect.stringContaining(hint) },
    });
  });

  it("tells a wrong address from a silence", async () => {
    answering(() => Promise.resolve(new Response("<h1>Not found</h1>", { status: 404 })));
    expect(await checkConnection()).toMatchObject({ error: { code: "refused" } });
    answering(() => Promise.reject(new TypeError("fetch failed")));
    expect(await checkConnection()).toMatchObject({
      error: { code: "provider-unavailable", detail: expect.stringContaining("could not be reached") },
    });
  });
});
