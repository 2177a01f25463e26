import type { Tx } from "@/server/db/connect";

type Row = Parameters<Tx["deliveryMethod"]["create"]>[0]["data"];

const thursday20 = 3 * 1440 + 20 * 60;
const saturday13 = 5 * 1440 + 13 * 60;

/** Gross grosze. A weekend parcel can be ordered from Thursday evening to Saturday noon. */
export const deliveryMethods: readonly Row[] = [
  {
    type: "APM",
    price: 12_99,
    freeFrom: 200_00,
    vatRate: 23,
    leadDays: 1,
    weekendFee: 3_00,
    weekendFrom: thursday20,
    weekendTo: saturday13,
    giftWrapFee: 5_00,
  },
  { type: "COURIER", price: 16_99, vatRate: 23, leadDays: 1, codFee: 5_00 },
  { type: "DIGITAL", price: 0, vatRate: 23, leadDays: 0 },
];
