import { describe, expect, it } from "vitest";
import { groszeOf, textOf, weekMinuteOf, writtenGrosze, writtenWeekMinute } from "./form-values";

function fields(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe("what stands in a form", () => {
  it.each([
    ["12,50", 1250],
    ["12.5", 1250],
    [" 0 ", 0],
    ["", null],
    ["-1", undefined],
    ["a lot", undefined],
  ])("reads the sum %j as %s grosze", (text, amount) => {
    expect(groszeOf(fields({ price: text }), "price")).toBe(amount);
  });

  it("writes sums as they are read", () => {
    expect([writtenGrosze(1250), writtenGrosze(0), writtenGrosze(null)]).toEqual(["12.50", "0.00", ""]);
  });

  it("keeps a moment of the week over writing and reading", () => {
    for (const minute of [0, 59, 1440, 5700, 7 * 1440 - 1]) {
      const { day, time } = writtenWeekMinute(minute);
      expect(weekMinuteOf(day, time)).toBe(minute);
    }
    expect(writtenWeekMinute(5700)).toEqual({ day: "3", time: "23:00" });
    expect(writtenWeekMinute(null)).toEqual({ day: "", time: "" });
    expect([weekMinuteOf("", "10:00"), weekMinuteOf("1", "")]).toEqual([null, null]);
  });

  it("reads a missing field as nothing", () => {
    expect(textOf(fields({ name: " Ola " }), "name")).toBe("Ola");
    expect(textOf(fields({}), "name")).toBe("");
  });
});
