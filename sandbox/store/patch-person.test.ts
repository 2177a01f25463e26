import { describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchPerson, personPatchSchema } from "@sandbox/store/patch-person";

describe("patchPerson", () => {
  it("changes what is named and keeps the rest", () => {
    const { sandbox } = testSandbox();
    const patch = personPatchSchema.parse({
      address: { city: "Gdańsk" },
      seqr: {
        pin: "7777",
        outcome: "bank-refuses",
        balance: [
          { amount: 5, currency: "PLN" },
          { amount: 6, currency: "DKK" },
        ],
      },
    });
    expect(patchPerson(sandbox, "zofia", patch)).toMatchObject({
      address: { city: "Gdańsk", zip: "90-102" },
      seqr: {
        pin: "7777",
        autoOutcome: "bank-refuses",
        balance: [
          { amount: 10_100_000, currency: "SEK" },
          { amount: 5, currency: "PLN" },
          { amount: 1_000_000, currency: "EUR" },
          { amount: 6, currency: "DKK" },
        ],
      },
    });
    expect(sandbox.people.get("zofia")?.seqr.pin).toBe("7777");
  });

  it("knows nobody else, and no other fields or PINs", () => {
    expect(patchPerson(testSandbox().sandbox, "nobody", {})).toMatchObject({ status: 404 });
    expect(personPatchSchema.safeParse({ name: "x" }).success).toBe(false);
    expect(personPatchSchema.safeParse({ seqr: { pin: "12a4" } }).success).toBe(false);
  });
});
