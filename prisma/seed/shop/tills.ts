/** The counters of the shop, by their ids. */
export const tills: readonly { id: string; number: string; name: string }[] = [
  { id: "till-1", number: "T1", name: "Till 1" },
  { id: "till-2", number: "T2", name: "Till 2" },
];
