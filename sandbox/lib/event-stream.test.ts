import { describe, expect, it } from "vitest";
import { createBus } from "@sandbox/lib/bus";
import { eventStream } from "@sandbox/lib/event-stream";

/** The topics that a listener is told when all these change at once. */
async function told(topics: string[]): Promise<string[]> {
  const bus = createBus();
  const end = new AbortController();
  const reader = eventStream(bus, end.signal).body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  for (const topic of topics) bus.publish(topic);
  bus.publish("journal");
  let text = "";
  while (!text.includes('"journal"')) text += (await reader?.read())?.value ?? "";
  end.abort();
  return [...text.matchAll(/data: (.*)/g)].map(
    ([, data]) => (JSON.parse(data ?? "{}") as { topic: string }).topic, // written by the stream
  );
}

describe("the event stream", () => {
  it("tells of every provider's books and phones", async () => {
    const topics = ["seqr", "phone:zofia", "inpost-pay", "inpost:zofia", "pockyt", "wallet:zofia", "people"];
    expect(await told(topics)).toEqual([...topics, "journal"]);
  });

  it("keeps to itself what no page shows", async () => {
    expect(await told(["invoice:123"])).toEqual(["journal"]);
  });
});
