import { describe, expect, it } from "vitest";
import type { ReceiptView } from "@/core/till/receipt-view";
import { receiptLines } from "./receipt-lines";
import { receiptMail } from "./receipt-mail";

const receipt: ReceiptView = {
  shop: { name: "Kram", lines: ["ul. Długa 1"], storeNo: "300014" },
  ...{ till: "Till 1", cashier: "Ola", number: "T1-0007", orderNumber: "K7F3-9QXM" },
  ...{ at: "2026-03-04T14:15:30Z", timeZone: "Europe/Warsaw", currency: "USD" },
  lines: [
    {
      name: { en: "Morning cup", pl: "Kubek poranny" },
      option: { en: "Lilac", pl: "Liliowy" },
      ...{ sku: "CUP", quantity: 2, unit: 990, discountAmount: 90, discountReason: "rysa" },
      ...{ total: 1_890, vatRate: 23 },
    },
  ],
  totals: { goods: 1_980, discount: 90, total: 1_890, vat: [{ rate: 23, amount: 353 }] },
  ...{ discountReason: null, note: "", code: "PKT-1", copies: 1, isCopy: true },
  tenders: [
    { kind: "cash", amount: 890, given: 1_000, change: 110 },
    {
      ...{
        kind: "wallet",
        amount: 1_000,
        wallet: "alipay",
        approved: true,
        transactionNo: "297553638241892410",
      },
      ...{ reference: "K7F3-9QXM-A1", vendorId: null, at: "2026-03-04T14:15:30Z", codeTail: "8046" },
    },
  ],
};

const written = (locale: "en" | "pl") =>
  receiptLines(receipt, locale).map(({ text, right }) =>
    [text.trim(), right]
      .filter(Boolean)
      .join(" | ")
      .replace(/\u00a0/g, " "),
  );

describe("the receipt on paper and in mails", () => {
  it("speaks English", () => {
    expect(written("en")).toEqual(
      expect.arrayContaining([
        "*** COPY ***",
        "Store 300014",
        "Till 1 · Ola | T1-0007",
        "2026-03-04 15:15:30 CET | K7F3-9QXM",
        "Morning cup, Lilac",
        "2 × $9.90 | $19.80",
        "Discount rysa | -$0.90",
        "TOTAL | $18.90",
        "of which VAT 23 % | $3.53",
        "Cash | $8.90",
        "change | $1.10",
        "Alipay via Pockyt | $10.00",
        "APPROVED | 2026-03-04 15:15:30 CET",
        "Transaction | 297553638241892410",
      ]),
    );
  });

  it("speaks Polish where the sale did, with its names and numbers", () => {
    const lines = written("pl");
    expect(lines).toEqual(
      expect.arrayContaining([
        "*** KOPIA ***",
        "Sklep 300014",
        "Kubek poranny, Liliowy",
        "2 × 9,90 $ | 19,80 $",
        "Rabat rysa | -0,90 $",
        "RAZEM | 18,90 $",
        "w tym VAT 23 % | 3,53 $",
        "Gotówka | 8,90 $",
        "reszta | 1,10 $",
        "Alipay przez Pockyt | 10,00 $",
        "Numer referencyjny | K7F3-9QXM-A1",
      ]),
    );
    expect(lines.join("\n")).not.toMatch(/Cash|COPY|TOTAL|Thank/);
  });

  it("says COPY on a copy only", () => {
    expect(receiptLines({ ...receipt, isCopy: false }, "en").map(({ text }) => text)).not.toContain(
      "*** COPY ***",
    );
  });
});

describe("the receipt as a mail", () => {
  it("has subject, text and HTML in the shopper's language, and is never called a copy", () => {
    const mail = receiptMail(receipt, "pl");
    expect(mail.subject).toBe("Kram: paragon T1-0007");
    expect(mail.text).toMatch(/^RAZEM {2,}18,90\s\$$/m);
    expect(mail.text.split("\n").at(-1)).toBe("PKT-1");
    expect(mail.html).toContain('<html lang="pl">');
    expect(mail.html).toContain("Kubek poranny, Liliowy");
    expect(mail.text + mail.html).not.toMatch(/KOPIA|TOTAL/);
    expect(receiptMail(receipt, "en").subject).toBe("Kram: receipt T1-0007");
  });

  it("cannot be broken by what a cashier writes", () => {
    expect(receiptMail({ ...receipt, note: "<b>&" }, "en").html).toContain("&#60;b&#62;&#38;");
  });
});
