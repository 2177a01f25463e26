import { existsSync, readFileSync } from "node:fs";

/**
 * How many tests passed and failed by a vitest JSON report: `{ passed, failed }`.
 * A file that could not be loaded has no tests and counts as one failure.
 */
export function countVitest(report) {
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === "failed" && (file.assertionResults ?? []).length === 0,
  );
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + broken.length };
}

/** The same for a Playwright JSON report; an error outside any test counts as one failure. */
export function countPlaywright(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  return { passed: expected, failed: unexpected + flaky + (report.errors ?? []).length };
}

/** Reads a report and counts it; a program that failed without saying which test did counts as one failure. */
export function countReport(file, count, ok) {
  const counted = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8"))) : { passed: 0, failed: 0 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export const sum = (results) => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
});
