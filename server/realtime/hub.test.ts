import { afterEach, describe, expect, it } from "vitest";
import { setClock } from "@/server/clock";
import { Hub, type TopicEvent } from "./hub";

function listen(hub: Hub, ...topics: string[]) {
  const seen: TopicEvent[] = [];
  return { seen, stop: hub.subscribe(topics, (event) => seen.push(event)) };
}

afterEach(() => setClock());

describe("Hub", () => {
  it("tells only those who listen to the topic", () => {
    const hub = new Hub();
    const one = listen(hub, "order:1", "stock:1");
    const other = listen(hub, "order:2");
    hub.publish("order:1", 7);
    expect(one.seen.map(({ topic, version }) => [topic, version])).toEqual([["order:1", 7]]);
    expect(other.seen).toEqual([]);
  });

  it("forgets a listener once, however often it is stopped", () => {
    const hub = new Hub();
    const one = listen(hub, "a");
    const two = listen(hub, "a");
    one.stop();
    one.stop();
    hub.publish("a", 1);
    expect(one.seen).toHaveLength(0);
    expect(two.seen).toHaveLength(1);
    expect(hub.open).toBe(1);
  });

  it("replays what was missed on the reader's topics", () => {
    const hub = new Hub();
    const { seen } = listen(hub, "a");
    hub.publish("a", 1);
    hub.publish("b", 1);
    hub.publish("a", 2);
    const first = seen[0]?.id ?? "";
    expect(hub.since(first, ["a"])?.map((event) => event.version)).toEqual([2]);
    expect(hub.since(hub.cursor, ["a", "b"])).toEqual([]);
  });

  it("asks for a reset after a restart, too long an absence or nonsense", () => {
    const before = new Hub();
    before.publish("a", 1);
    const hub = new Hub();
    const early = hub.cursor;
    for (let n = 0; n < 5_000; n++) hub.publish("a", n);
    expect(hub.since(before.cursor, ["a"])).toBeUndefined();
    expect(hub.since(early, ["a"])).toBeUndefined();
    expect(hub.since("nonsense", ["a"])).toBeUndefined();
    expect(hub.since(`${hub.cursor}9`, ["a"])).toBeUndefined();
  });

  it("knows the last change of each topic within ten seconds", () => {
    const hub = new Hub();
    const at = (seconds: number) => setClock(() => new Date(seconds * 1000));
    at(0);
    hub.publish("long ago", 1);
    at(5);
    hub.publish("a", 1);
    hub.publish("other", 1);
    at(8);
    hub.publish("a", 2);
    at(11);
    const seen = hub.justNow(["a", "long ago", "never"]);
    expect(seen.map(({ topic, version }) => [topic, version])).toEqual([["a", 2]]);
    at(19);
    expect(hub.justNow(["a"])).toEqual([]);
  });
});
