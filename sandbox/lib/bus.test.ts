import { describe, expect, it } from "vitest";
import { createBus } from "@sandbox/lib/bus";

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the bus", () => {
  it("tells a topic once per turn, later than the change", async () => {
    const bus = createBus();
    const heard: string[] = [];
    const stop = bus.subscribe((topic) => heard.push(topic));
    let one = 0;
    bus.on("seqr", () => one++);
    bus.publish("seqr");
    bus.publish("seqr");
    bus.publish("mail");
    expect(heard).toEqual([]);
    await turn();
    expect([heard, one]).toEqual([["seqr", "mail"], 1]);
    stop();
    bus.publish("seqr");
    await turn();
    expect([heard.length, one]).toEqual([2, 2]);
  });
});
