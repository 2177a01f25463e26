import { describe, expect, it } from "vitest";
import { compareHistory } from "./history";

const file = (name: string, checksum = "same") => ({ name, checksum, sql: "" });
const row = (name: string, checksum = "same", finished = true) => ({ name, checksum, finished });

describe("compareHistory", () => {
  it("finds nothing when every migration ran as it is", () => {
    expect(compareHistory([file("1_a")], [row("1_a")])).toEqual({
      pending: [],
      edited: [],
      failed: [],
      unknown: [],
    });
  });

  it("lists what has not run yet, in order", () => {
    expect(compareHistory([file("1_a"), file("2_b"), file("3_c")], [row("1_a")]).pending).toEqual([
      "2_b",
      "3_c",
    ]);
  });

  it("tells edited, half-finished and unknown migrations apart", () => {
    const applied = [row("1_a", "other"), row("2_b", "same", false), row("9_z")];
    expect(compareHistory([file("1_a"), file("2_b")], applied)).toEqual({
      pending: [],
      edited: ["1_a"],
      failed: ["2_b"],
      unknown: ["9_z"],
    });
  });
});
