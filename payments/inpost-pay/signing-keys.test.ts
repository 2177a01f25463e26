import { describe, expect, it } from "vitest";
import type { ProviderResult } from "@/core/payment/provider";
import type { InpostSigningKey } from "./answers";
import { createSigningKeys } from "./signing-keys";
import { hashOf } from "./testing/examples";

const keyOf = (publicKeyBase64: string, version = "3"): InpostSigningKey => ({
  merchantExternalId: "demo-merchant-0001",
  version,
  publicKeyBase64,
});
const found = (key: InpostSigningKey): ProviderResult<InpostSigningKey> => ({ ok: true, value: key });
const failed = (kind: "retry" | "final"): ProviderResult<InpostSigningKey> => ({
  ok: false,
  failure: { kind, code: "x", detail: "" },
});
const [first, second] = [keyOf("Zmlyc3Q="), keyOf("c2Vjb25k")];
const [firstHash, secondHash] = [hashOf("Zmlyc3Q="), hashOf("c2Vjb25k")];

function play(answer: (version: string) => ProviderResult<InpostSigningKey>) {
  let time = 1_000_000_000_000;
  const asked: string[] = [];
  const keys = createSigningKeys(
    async (version) => {
      asked.push(version);
      return answer(version);
    },
    () => new Date(time),
  );
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { keys, asked, pass };
}

describe("the keys of InPost", () => {
  it("R5: are kept for a day", async () => {
    const { keys, asked, pass } = play(() => found(first));
    expect(await keys.find("3", firstHash)).toEqual({ ok: true, key: first });
    pass(24 * 3600 - 1);
    expect(await keys.find("3", firstHash)).toEqual({ ok: true, key: first });
    expect(asked).toEqual(["3"]);
    pass(1);
    expect(await keys.find("3", firstHash)).toEqual({ ok: true, key: first });
    expect(asked).toEqual(["3", "3"]);
  });

  it("R5: are chosen by version, not by place", async () => {
    const { keys } = play((version) => found(version === "3" ? first : keyOf("c2Vjb25k", "4")));
    expect(await keys.find("4", secondHash)).toMatchObject({ ok: true, key: { version: "4" } });
    expect(await keys.find("3", firstHash)).toMatchObject({ ok: true, key: { version: "3" } });
    expect(await keys.find("4", firstHash)).toEqual({ ok: false, reason: "wrong-hash" });
  });

  it("R5: are asked for again when the hash differs, after a minute at the earliest", async () => {
    let current = first;
    const { keys, asked, pass } = play(() => found(current));
    await keys.find("3", firstHash);
    current = second;
    expect(await keys.find("3", secondHash)).toEqual({ ok: false, reason: "wrong-hash" });
    expect(asked).toHaveLength(1);
    pass(60);
    expect(await keys.find("3", secondHash)).toEqual({ ok: true, key: second });
    expect(asked).toHaveLength(2);
    expect(await keys.find("3", firstHash)).toEqual({ ok: false, reason: "wrong-hash" });
    expect(asked).toHaveLength(2);
  });

  it("R5: stay good while somebody sends wrong hashes", async () => {
    const { keys, asked, pass } = play(() => found(first));
    await keys.find("3", firstHash);
    for (let i = 0; i < 10; i++) {
      pass(10);
      expect(await keys.find("3", secondHash)).toEqual({ ok: false, reason: "wrong-hash" });
      expect(await keys.find("3", firstHash)).toEqual({ ok: true, key: first });
    }
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it("that do not exist are asked for once a minute", async () => {
    const { keys, asked, pass } = play(() => failed("final"));
    for (let i = 0; i < 5; i++)
      expect(await keys.find("9", firstHash)).toEqual({ ok: false, reason: "no-key" });
    expect(asked).toHaveLength(1);
    pass(60);
    await keys.find("9", firstHash);
    expect(asked).toHaveLength(2);
  });

  it("that are made up one after another do not hammer InPost", async () => {
    const { keys, asked, pass } = play(() => failed("final"));
    for (let i = 0; i < 500; i++) await keys.find(`made-up-${i}`, firstHash);
    expect(asked).toHaveLength(20);
    pass(60);
    await keys.find("3", firstHash);
    expect(asked).toHaveLength(21);
  });

  it("R6: that cannot be fetched are none, and are asked for again soon", async () => {
    let silent = true;
    const { keys, asked, pass } = play(() => (silent ? failed("retry") : found(first)));
    expect(await keys.find("3", firstHash)).toEqual({ ok: false, reason: "no-answer" });
    silent = false;
    expect(await keys.find("3", firstHash)).toEqual({ ok: false, reason: "no-key" });
    expect(asked).toHaveLength(1);
    pass(5);
    expect(await keys.find("3", firstHash)).toEqual({ ok: true, key: first });
  });

  it("R6: are not used after their day when InPost is silent", async () => {
    let silent = false;
    const { keys, pass } = play(() => (silent ? failed("retry") : found(first)));
    await keys.find("3", firstHash);
    silent = true;
    pass(24 * 3600);
    expect(await keys.find("3", firstHash)).toEqual({ ok: false, reason: "no-answer" });
  });

  it("are asked for once by many at the same time", async () => {
    const { keys, asked } = play(() => found(first));
    const all = await Promise.all(Array.from({ length: 30 }, () => keys.find("3", firstHash)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(asked).toEqual(["3"]);
  });

  it("of another version than the one asked for are none", async () => {
    const { keys } = play(() => found(keyOf("Zmlyc3Q=", "4")));
    expect(await keys.find("3", firstHash)).toEqual({ ok: false, reason: "no-key" });
  });
});
