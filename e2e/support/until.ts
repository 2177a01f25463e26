import { setTimeout as wait } from "node:timers/promises";

/** Asks again until the answer is what is wanted; gives it. Throws with the last answer after `seconds`. */
export async function until<Value>(
  ask: () => Promise<Value>,
  wanted: (value: Value) => boolean,
  seconds = 15,
): Promise<Value> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const value = await ask();
    if (wanted(value)) return value;
    if (Date.now() > end)
      throw new Error(`not what was wanted after ${seconds} s: ${JSON.stringify(value)?.slice(0, 500)}`);
    await wait(150);
  }
}
