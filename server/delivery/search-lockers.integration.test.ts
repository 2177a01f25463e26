import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/delivery/lockers/route";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { searchLockers } from "./search-lockers";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ seed: true });
});
afterAll(() => database.close());

const codes = async (q: string, limit = 50) =>
  (await searchLockers({ q, limit })).items.map(({ code }) => code);
const ask = (query: string) =>
  GET(new Request(`http://shop.test/api/delivery/lockers${query}`), { params: Promise.resolve({}) });

describe("the lockers", () => {
  it("are at least forty, each with an address in Poland and a place on the map", async () => {
    const all = await db().locker.findMany();
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ city }) => city)).size).toBeGreaterThan(10);
    for (const { code, city, street, postalCode, latitude, longitude } of all) {
      expect(code).toMatch(/^[A-Z]{3}\d{2,3}[A-Z]*$/);
      expect([city, street].every(Boolean)).toBe(true);
      expect(postalCode).toMatch(/^\d\d-\d{3}$/);
      expect(latitude > 49 && latitude < 54.9 && longitude > 14.1 && longitude < 24.2).toBe(true);
    }
  });

  it("are found by the beginnings of words, in any order, whatever the case and the accents", async () => {
    const [one] = (await searchLockers({ q: "kra010", limit: 5 })).items;
    if (!one) throw new Error("KRA010 is not there");
    const street = one.street.split(" ").at(-1) ?? "";
    for (const q of [
      "KRA010",
      "  kra010 ",
      `krakow ${street.slice(0, 3)}`,
      `${street} KRAKÓW`,
      one.postalCode,
    ])
      expect(await codes(q)).toContain("KRA010");
    expect(await codes("rak")).not.toContain("KRA010");
    expect(await codes("krakow poznan")).toEqual([]);
  });

  it("are never more than asked for, in the same order, with the number of all", async () => {
    const { items, total } = await searchLockers({ q: "", limit: 3 });
    expect([items.length, total]).toEqual([3, await db().locker.count({ where: { active: true } })]);
    expect(await codes("", 3)).toEqual(items.map(({ code }) => code));
    const cities = (await searchLockers({ q: "", limit: 50 })).items.map(({ city }) => city);
    expect(new Set(cities).size).toBe(cities.filter((city, at) => city !== cities[at - 1]).length);
  });

  it("that are closed are not offered", async () => {
    await withTransaction((tx) => tx.locker.update({ where: { code: "KRA010" }, data: { active: false } }));
    expect(await codes("kra010")).toEqual([]);
  });

  it("are given by the shop's API, within bounds", async () => {
    const answer = await ask("?q=krakow&limit=2");
    expect([answer.status, (await answer.json()).items.length]).toEqual([200, 2]);
    for (const query of ["?limit=0", "?limit=51", "?limit=x", `?q=${"x".repeat(201)}`])
      expect((await ask(query)).status, query).toBe(400);
  });
});
