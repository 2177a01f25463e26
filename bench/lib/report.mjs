const results = [];

/** Prints one figure with its goal and remembers whether it was reached. `goal`: `{ atLeast }` or `{ atMost }`. */
export function figure(name, value, unit, goal) {
  const reached = goal.atLeast === undefined ? value <= goal.atMost : value >= goal.atLeast;
  const bound = goal.atLeast === undefined ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  results.push({ name, reached });
  console.log(`${reached ? "reached    " : "NOT reached"}  ${name}: ${round(value)} ${unit} (goal ${bound})`);
}

/** Prints what a figure was made of. */
export function detail(text) {
  console.log(`             ${text}`);
}

/** The value below which the given share of the numbers lies. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The middle one of the numbers. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

export function round(value) {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
