import { describe, expect, it, vi } from "vitest";
import { handledByShop, readEvent } from "./options";

describe("an event of the basket", () => {
  it.each(["bound", "basketProductChanged", "basketDeleted", "orderCreated"])("%s is known", (name) => {
    expect(readEvent(name)).toBe(name);
    expect(readEvent(`"${name}"`)).toBe(name);
  });

  it("is ignored when it is a new one", () => expect(readEvent("somethingNew")).toBeNull());

  it("is given to the shop as a plain string", async () => {
    const handleBasketEvent = vi.fn().mockResolvedValue(true);
    expect(await handledByShop({ merchantClientId: "m", handleBasketEvent }, "orderCreated")).toBe(true);
    expect(handleBasketEvent).toHaveBeenCalledWith("orderCreated");
  });

  it.each([
    ["answers false", () => false],
    ["breaks", () => Promise.reject(new Error("no"))],
  ])("makes the page load again when the shop %s", async (_what, handleBasketEvent) => {
    expect(await handledByShop({ merchantClientId: "m", handleBasketEvent }, "basketDeleted")).toBe(false);
  });

  it("makes the page load again when the shop does not listen", async () => {
    expect(await handledByShop({ merchantClientId: "m" }, "basketDeleted")).toBe(false);
  });
});
