import { describe, expect, it } from "vitest";
import { bindingMoves, bindingStates } from "./basket/binding-states";
import { orderMoves, orderStates } from "./order/order-states";
import { openPaymentStates, paymentMoves, paymentStates } from "./payment/payment-states";
import { canMove, statesBefore } from "./states";

const tables: Record<string, readonly string[]>[] = [orderMoves, paymentMoves];

const may = (moves: Record<string, readonly string[]>, from: string, to: string) => moves[from]?.includes(to);

describe("tables of moves", () => {
  it.each([
    ["binding", bindingStates, bindingMoves],
    ["order", orderStates, orderMoves],
    ["payment", paymentStates, paymentMoves],
  ])("name only states that exist, and no state twice: %s", (_, states, moves) => {
    for (const to of Object.values<readonly string[]>(moves)) {
      expect(new Set(to).size).toBe(to.length);
      expect(states).toEqual(expect.arrayContaining([...to]));
    }
    expect(Object.keys(moves).sort()).toEqual([...states].sort());
  });
});

describe("a binding", () => {
  it("becomes an order only when bound, and nothing after that", () => {
    expect(statesBefore(bindingMoves, "ORDERED")).toEqual(["BOUND"]);
    expect(bindingMoves.ORDERED).toEqual([]);
  });

  it("can be linked anew after it ended or was rejected", () => {
    expect(canMove(bindingMoves, "ENDED", "WAITING")).toBe(true);
    expect(canMove(bindingMoves, "REJECTED", "WAITING")).toBe(true);
  });
});

describe("cash on delivery", () => {
  it("waits for the money and then is paid or cancelled", () => {
    for (const moves of tables) {
      expect(may(moves, "PENDING", "COD")).toBe(true);
      expect(may(moves, "COD", "PAID")).toBe(true);
      expect(may(moves, "COD", "CANCELLED")).toBe(true);
      expect(may(moves, "PAID", "COD")).toBe(false);
    }
    expect(openPaymentStates).not.toContain("COD");
  });
});

describe("a declined payment", () => {
  it("may be tried again on the same order, with money or with cash", () => {
    for (const moves of tables) {
      expect(may(moves, "DECLINED", "PAID")).toBe(true);
      expect(may(moves, "DECLINED", "COD")).toBe(true);
    }
  });
});
