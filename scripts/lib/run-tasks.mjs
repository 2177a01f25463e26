/**
 * Runs tasks, `width` at a time, in their order; prints a line for each when it ends and, when it failed, what it said.
 * Gives the results.
 */
export async function runTasks(tasks, width = 1) {
  const waiting = [...tasks];
  const results = [];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await task();
      results.push(result);
      print(result);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function print({ title, failed, passed, output, seconds }) {
  const count = passed + failed > 1 ? `, ${passed} passed${failed ? `, ${failed} failed` : ""}` : "";
  console.log(`${failed ? "✗" : "✓"} ${title} (${seconds.toFixed(1)} s${count})`);
  if (failed) console.log(indent(tail(output.trim())));
}

const tail = (text) => (text.length > 30_000 ? `…${text.slice(-30_000)}` : text);
const indent = (text) => text.replace(/^/gm, "    ");
