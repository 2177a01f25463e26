import { describe, expect, it } from "vitest";
import { countPlaywright, countReport, countVitest, sum } from "./counts.mjs";

describe("countVitest", () => {
  it("adds a file that could not be loaded to the failures", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    expect(countVitest({ numPassedTests: 7, numFailedTests: 1, testResults })).toEqual({
      passed: 7,
      failed: 2,
    });
  });
});

describe("countPlaywright", () => {
  it("counts a test that only passed on another try as failed", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });
});

describe("countReport", () => {
  it("counts a program that left no report as one failure", () => {
    expect(countReport("/nowhere.json", countVitest, false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("sum", () => {
  it("adds up every suite", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 3, failed: 2 },
      ]),
    ).toEqual({ passed: 4, failed: 2 });
  });
});
