import type { Locker } from "./phone-types";

const plain = (text: string) =>
  text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");

/** Lockers whose code, city or street contain every word of the search, whatever its accents. */
export function findLockers(lockers: Locker[], search: string): Locker[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return lockers.filter(({ code, city, street, building, postalCode }) => {
    const text = plain(`${code} ${city} ${street} ${building} ${postalCode}`);
    return words.every((word) => text.includes(word));
  });
}

/** Where a place lies on a map of Poland that is 100 wide and 96 high. */
export function onMap({ latitude, longitude }: { latitude: number; longitude: number }): {
  x: number;
  y: number;
} {
  return { x: ((longitude - 14.07) / (24.15 - 14.07)) * 100, y: ((54.9 - latitude) / (54.9 - 49)) * 96 };
}
