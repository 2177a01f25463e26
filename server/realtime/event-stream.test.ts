import { describe, expect, it } from "vitest";
import { eventStream } from "./event-stream";
import { hub } from "./hub";
import { publish } from "./publish";

async function read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const { value } = await reader.read();
  return new TextDecoder().decode(value);
}

describe("eventStream", () => {
  it("opens with an id, then tells of its topics", async () => {
    const reader = eventStream(["order:x"], null, new AbortController().signal).getReader();
    expect(await read(reader)).toMatch(/^retry: 2000\nid: .+\nevent: open/);
    publish("order:y", 1);
    publish("order:x", 3);
    expect(await read(reader)).toMatch(/event: topic\ndata: \{"topic":"order:x","version":3\}\n\n$/);
    await reader.cancel();
  });

  it("begins with what changed since its reader may have asked", async () => {
    publish("order:early", 4);
    const reader = eventStream(["order:early"], null, new AbortController().signal).getReader();
    expect(await read(reader)).toContain('{"topic":"order:early","version":4}');
    expect(await read(reader)).toContain(`id: ${hub().cursor}\nevent: open`);
    await reader.cancel();
  });

  it("resumes after the last id seen, or asks for a reset", async () => {
    const seen = hub().cursor;
    publish("order:r", 5);
    const resumed = eventStream(["order:r"], seen, new AbortController().signal).getReader();
    await read(resumed);
    expect(await read(resumed)).toContain('"version":5');
    const lost = eventStream(["order:r"], "gone-1", new AbortController().signal).getReader();
    await read(lost);
    expect(await read(lost)).toContain("event: reset");
    await Promise.all([resumed.cancel(), lost.cancel()]);
  });

  it("lets go of the topic when the reader leaves", async () => {
    const before = hub().open;
    const leaving = new AbortController();
    const reader = eventStream(["a"], null, leaving.signal).getReader();
    expect(hub().open).toBe(before + 1);
    leaving.abort();
    expect(hub().open).toBe(before);
    await reader.cancel();
  });
});
