import { describe, expect, it } from "vitest";
import { nextSerial, timeDigits } from "@sandbox/lib/serial";
import { openDatabase } from "@sandbox/store/database";
import { createMeta } from "@sandbox/store/meta";

const AT = Date.parse("2026-02-03T14:05:09.123Z");

describe("nextSerial", () => {
  it("has the shapes that were seen: 17 digits for invoices, 25 for transactions", () => {
    const meta = createMeta(openDatabase(":memory:"));
    expect(timeDigits(AT)).toBe("20260203140509123");
    expect(nextSerial(meta, "invoice", AT, 0)).toBe("20260203140509123");
    expect(nextSerial(meta, "ers", AT, 8)).toBe("2026020314050912300000001");
  });

  it("never gives a number twice, in the same millisecond, with a clock set back or after a restart", () => {
    const meta = createMeta(openDatabase(":memory:"));
    const times = [AT, AT, AT - 86_400_000, AT + 1, AT];
    const numbers = times.map((at) => nextSerial(meta, "invoice", at, 0));
    expect(new Set(numbers).size).toBe(times.length);
    expect(numbers).toEqual([...numbers].sort());
  });
});
