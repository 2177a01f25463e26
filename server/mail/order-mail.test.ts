import { describe, expect, it } from "vitest";
import { orderMail } from "./order-mail";
import type { MailedOrder } from "./read-order-for-mail";

const line = (name: string, unit: number, quantity: number, total: number) => ({
  name: { en: name, pl: name },
  option: { en: "", pl: "" },
  sku: name,
  quantity,
  unit,
  total,
  vatRate: 23,
  download: false,
});

const order: MailedOrder = {
  number: "K7F3-9QXM",
  locale: "pl",
  currency: "PLN",
  total: 10_599,
  name: "Zofia Kęs",
  email: "zofia@example.com",
  address: ["KRA010", "Długa 48", "31-146 Kraków", "PL"],
  lines: [line("Kubek", 3920, 2, 7079), line("Herbata", 2460, 1, 2221)],
  discount: 1000,
  delivery: { type: "APM", amount: 1299, optionsAmount: 0, walletDiscount: 0, vatRate: 23 },
  onDelivery: false,
  provider: "inpost-pay",
  paidReference: "T-1",
  parcel: null,
  url: "http://localhost/pl/orders/x",
};
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, " ");

describe("a receipt", () => {
  it("lists goods, discount and delivery, and they add up to the total", () => {
    const { text } = orderMail("confirmation", order);
    const lines = plain(text).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "2 × Kubek: 78,40 zł",
        "1 × Herbata: 24,60 zł",
        "Rabat: -10,00 zł",
        "Paczkomat: 12,99 zł",
        "Razem: 105,99 zł",
        "w tym VAT 23%: 19,82 zł",
        "Numer InPost Pay: T-1",
      ]),
    );
    expect(plain(text)).toContain("KRA010, Długa 48, 31-146 Kraków");
  });

  it("of a parcel names the day and the carrier's numbers", () => {
    const parcel = { references: ["600001", "600002"], expectedAt: new Date("2026-03-17T00:00:00Z") };
    const { subject, text } = orderMail("sent", { ...order, parcel });
    expect(subject).toBe("Paczka jest w drodze: zamówienie K7F3-9QXM");
    expect(text).toContain("Numery przesyłek: 600001, 600002");
    expect(text).toContain("Spodziewana: wtorek, 17 marca 2026");
    expect(text).toContain("KRA010, Długa 48");
    expect(orderMail("sent", { ...order, parcel: { ...parcel, references: [] } }).text).not.toContain(
      "Numery",
    );
  });

  it("of an order without them is silent about discount and delivery", () => {
    const bare = {
      ...order,
      delivery: null,
      discount: 0,
      total: 7840,
      lines: [line("Kubek", 3920, 2, 7840)],
    };
    const { text } = orderMail("confirmation", bare);
    expect(text).not.toMatch(/Rabat|Paczkomat/);
  });

  it("does not thank for money that is still to come", () => {
    const cash = { ...order, onDelivery: true, paidReference: null };
    const { subject, text } = orderMail("confirmation", cash);
    expect(subject).toBe("Zamówienie K7F3-9QXM przyjęte");
    expect(text).toContain("Zapłacisz gotówką przy odbiorze.");
    expect(text).not.toContain("opłacone");
  });

  it("says what the wallet paid in the shopper's place", () => {
    const delivery = {
      ...order.delivery,
      type: "APM" as const,
      amount: 1299,
      optionsAmount: 0,
      walletDiscount: 1299,
      vatRate: 23,
    };
    expect(plain(orderMail("confirmation", { ...order, delivery, total: 9300 }).text)).toContain(
      "Płaci portfel: -12,99 zł",
    );
  });
});
