import { expect, it } from "vitest";
import { findLockers, onMap } from "./find-lockers";

const locker = (code: string, city: string, street: string) => ({
  ...{ code, city, street, building: "1", postalCode: "00-001", latitude: 52, longitude: 21 },
});
const lockers = [
  locker("KRA010", "Kraków", "Długa"),
  locker("LOD06A", "Łódź", "Piotrkowska"),
  locker("WAW01A", "Warszawa", "Długa"),
];
const codes = (search: string) => findLockers(lockers, search).map(({ code }) => code);

it("finds lockers without accents, by city, street or code", () => {
  expect(codes("lodz")).toEqual(["LOD06A"]);
  expect(codes("Dluga")).toEqual(["KRA010", "WAW01A"]);
  expect(codes("kra0")).toEqual(["KRA010"]);
  expect(codes("długa warszawa")).toEqual(["WAW01A"]);
  expect(codes("")).toHaveLength(3);
  expect(codes("nowhere")).toEqual([]);
});

it("puts places on the map where they are", () => {
  const [gdansk, krakow] = [
    onMap({ latitude: 54.35, longitude: 18.65 }),
    onMap({ latitude: 50.06, longitude: 19.94 }),
  ];
  expect(gdansk.y).toBeLessThan(krakow.y);
  expect(gdansk.x).toBeLessThan(krakow.x);
  expect(krakow.x).toBeGreaterThan(0);
  expect(krakow.y).toBeLessThan(96);
});
