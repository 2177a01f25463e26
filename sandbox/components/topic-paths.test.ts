import { describe, expect, it } from "vitest";
import { isBelow } from "./control-client";
import { pathsOfTopic } from "./topic-paths";

describe("pathsOfTopic", () => {
  it("reads only the one phone that changed", () => {
    expect(pathsOfTopic("phone:anna")).toEqual(["/control/seqr/phones/anna"]);
  });

  it("reads the phones again when people change, for their balances stand there too", () => {
    expect(pathsOfTopic("people")).toContain("/control/seqr/phones");
  });

  it("knows the InPost phones too", () => {
    expect(pathsOfTopic("inpost:anna")).toEqual(["/control/inpost-pay/phones/anna"]);
    expect(pathsOfTopic("inpost-pay")).toEqual(["/control/inpost-pay"]);
  });

  it("reads a wallet phone alone, and not the phones with every transaction", () => {
    expect(pathsOfTopic("wallet:anna")).toEqual(["/control/pockyt/phones/anna"]);
    expect(pathsOfTopic("pockyt")).toContain("/control/pockyt/transactions");
    expect(pathsOfTopic("pockyt").some((path) => path.includes("phones"))).toBe(false);
  });

  it("ignores topics it does not know", () => {
    expect(pathsOfTopic("weather")).toEqual([]);
  });
});

describe("isBelow", () => {
  it("matches a path with its filters and children, not its neighbours", () => {
    expect(isBelow("/control/journal?limit=50", "/control/journal")).toBe(true);
    expect(isBelow("/control/mail/7", "/control/mail")).toBe(true);
    expect(isBelow("/control/mailbox", "/control/mail")).toBe(false);
  });
});
