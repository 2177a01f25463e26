const MOST_PER_RUN = 0.7;
const MOST_PER_MODULE = 0.22;

/**
 * Which pattern the runs from `at` on show: its index, or undefined when none is near. Patterns are widths in modules;
 * the runs may be of any size, since both are compared as parts of their sum.
 */
export function matchRuns(
  runs: readonly number[],
  at: number,
  patterns: readonly (readonly number[])[],
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  patterns.forEach((pattern, index) => {
    const modules = pattern.reduce((sum, width) => sum + width, 0);
    const part = runs.slice(at, at + pattern.length);
    if (part.length < pattern.length) return;
    const size = part.reduce((sum, run) => sum + run, 0) / modules;
    const off = pattern.map((width, place) => Math.abs((part[place] ?? 0) / size - width));
    const total = off.reduce((sum, each) => sum + each, 0) / modules;
    if (total < least && Math.max(...off) < MOST_PER_RUN && total < MOST_PER_MODULE) {
      least = total;
      best = index;
    }
  });
  return best;
}
