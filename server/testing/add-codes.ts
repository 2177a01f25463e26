import { withTransaction } from "@/server/db/transaction";

const always = { startsAt: new Date("2025-01-01T00:00:00Z"), endsAt: new Date("2099-01-01T00:00:00Z") };

const codes = [
  { code: "MINUS10", kind: "amount", value: 1000 },
  { code: "TEN", kind: "percent", value: 10 },
  { code: "ALL", kind: "percent", value: 100 },
  { code: "ONCE", kind: "percent", value: 20, oncePerShopper: true },
  { code: "SOLO", kind: "percent", value: 25, combinable: false },
  { code: "RICH", kind: "amount", value: 2000, minimum: 20_000 },
  { code: "INAPP", kind: "percent", value: 15, onlyInApp: true },
  { code: "OLD", kind: "percent", value: 30, endsAt: new Date("2025-02-01T00:00:00Z") },
];

/** Writes a promo code of each sort; `RICH` counts from 200,00 zł on, `OLD` has ended. */
export async function addTestCodes(): Promise<void> {
  await withTransaction(async (tx) => {
    for (const { code, ...rest } of codes) {
      const texts = { nameEn: code, namePl: code, textEn: code, textPl: code };
      await tx.promoCode.create({ data: { code, ...texts, ...always, ...rest } });
    }
  });
}
