import { describe, expect, it, vi } from "vitest";
import { ApiProblem, createApi } from "./api";

const answer = (body: unknown, status = 200) =>
  vi
    .fn<typeof fetch>()
    .mockImplementation(async () =>
      status === 204 ? new Response(null, { status }) : Response.json(body, { status }),
    );
const api = (send: typeof fetch) => createApi("https://sandbox.example/", "bbk_a/b", send);

describe("the channel of widget v2", () => {
  it("asks for the state of the key's basket", async () => {
    const send = answer({ linked: true, maskedPhone: "600*****00", name: "Zofia", count: 3 });
    expect(await api(send).state()).toEqual({ bound: { masked: "600*****00", name: "Zofia" }, count: 3 });
    expect(send.mock.calls[0]?.[0]).toBe("https://sandbox.example/widget/v2/bbk_a%2Fb/state");
  });

  it("takes a basket that is not linked for free, whatever else is said", async () => {
    expect(await api(answer({ linked: false, maskedPhone: "x" })).state()).toEqual({ bound: null, count: 0 });
  });

  it("sends the number and the place", async () => {
    const send = answer({}, 202);
    await api(send).startPhone("+48", "600700800", "PRODUCT_CARD");
    expect(send.mock.calls[0]?.[1]?.method).toBe("POST");
    expect(JSON.parse(String(send.mock.calls[0]?.[1]?.body))).toEqual({
      prefix: "+48",
      phone: "600700800",
      binding_place: "PRODUCT_CARD",
    });
  });

  it("gets a code with its link", async () => {
    expect(await api(answer({ qr_code: "aa", deep_link: "https://a.example" })).startCode("X")).toEqual({
      picture: "aa",
      link: "https://a.example",
      linkHms: "",
    });
  });

  it("unbinds without reading an answer", async () => {
    await expect(api(answer(null, 204)).unbind()).resolves.toBeUndefined();
  });

  it.each([
    [
      { error_code: "BASKET_EXPIRED", error_message: "old" },
      { code: "BASKET_EXPIRED", message: "old" },
    ],
    ["<html>", { code: "UNKNOWN", message: "" }],
  ])("gives the refusal %j on", async (body, problem) => {
    const error = await api(answer(body, 409))
      .state()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ problem });
  });

  it("says UNKNOWN when nothing answers", async () => {
    const send = vi.fn<typeof fetch>().mockRejectedValue(new TypeError("offline"));
    await expect(api(send).startCode("X")).rejects.toMatchObject({ problem: { code: "UNKNOWN" } });
  });
});
