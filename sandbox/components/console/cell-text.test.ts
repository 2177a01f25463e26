import { expect, it } from "vitest";
import { cellText } from "./cell-text";

const formats = {
  money: (amount: number, currency: string) => `${amount} ${currency}`,
  time: (iso: string) => `@${iso}`,
};

it.each([
  ["total", 1200, "1200 PLN"],
  ["amount", 0, "0 PLN"],
  ["quantity", 3, "3"],
  ["at", "2026-11-22T03:00:00Z", "@2026-11-22T03:00:00Z"],
  ["boundAt", null, "–"],
  ["createdAt", "2026-11-22T03:00:00Z", "@2026-11-22T03:00:00Z"],
  ["state", "bound", "bound"],
  ["delivery", { type: "APM" }, '{"type":"APM"}'],
])("shows %s of %j as %s", (column, value, text) => expect(cellText(column, value, formats)).toBe(text));
