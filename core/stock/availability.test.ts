import { describe, expect, it } from "vitest";
import { availabilityOf, sumAvailability } from "./availability";

const physical = (onHand: number, held: number) =>
  availabilityOf({ kind: "physical", stock: { onHand, held }, components: [] });
const bundle = (...components: { available: number | null; quantity: number }[]) =>
  availabilityOf({ kind: "bundle", stock: null, components });

describe("availability", () => {
  it("of a physical variant is what is on hand and not held", () => {
    expect(physical(7, 2)).toBe(5);
    expect(physical(2, 2)).toBe(0);
  });

  it("is never negative, and nothing where nobody counted", () => {
    expect(physical(1, 3)).toBe(0);
    expect(availabilityOf({ kind: "physical", stock: null, components: [] })).toBe(0);
  });

  it("of digital goods has no count", () => {
    expect(availabilityOf({ kind: "digital", stock: null, components: [] })).toBeNull();
  });

  it("of a bundle is as many whole sets as the scarcest component allows", () => {
    expect(bundle({ available: 7, quantity: 2 }, { available: 10, quantity: 1 })).toBe(3);
    expect(bundle({ available: 1, quantity: 2 }, { available: 10, quantity: 1 })).toBe(0);
  });

  it("of a bundle is not limited by its digital parts", () => {
    expect(bundle({ available: null, quantity: 1 }, { available: 4, quantity: 1 })).toBe(4);
    expect(bundle({ available: null, quantity: 1 })).toBeNull();
    expect(bundle()).toBe(0);
  });

  it("of a product adds its variants", () => {
    expect(sumAvailability([1, 2, 0])).toBe(3);
    expect(sumAvailability([])).toBe(0);
    expect(sumAvailability([3, null])).toBeNull();
  });
});
