import "server-only";
import type { Locale } from "@/core/catalog/catalog";

export type ReceiptTexts = {
  subject: (number: string) => string;
  copy: string;
  store: (number: string) => string;
  discount: string;
  takenOff: (reason: string) => string;
  total: string;
  vat: (rate: number) => string;
  cash: string;
  given: string;
  change: string;
  wallet: string;
  via: (wallet: string) => string;
  approved: string;
  transaction: string;
  reference: string;
  vendorId: string;
  thanks: string;
  test: (till: string) => string;
  testText: string;
};

/** What stands on the receipts that a printer or a mail carries; those on a screen take the page's words. */
export const receiptTexts: Record<Locale, ReceiptTexts> = {
  en: {
    subject: (number) => `receipt ${number}`,
    copy: "COPY",
    store: (number) => `Store ${number}`,
    discount: "Discount",
    takenOff: (reason) => `In all taken off: ${reason}`,
    total: "TOTAL",
    vat: (rate) => `of which VAT ${rate} %`,
    cash: "Cash",
    given: "given",
    change: "change",
    wallet: "Wallet",
    via: (wallet) => `${wallet} via Pockyt`,
    approved: "APPROVED",
    transaction: "Transaction",
    reference: "Reference",
    vendorId: "Wallet's number",
    thanks: "Thank you.",
    test: (till) => `Test print of ${till}`,
    testText: "If you can read this, receipts will come out here.",
  },
  pl: {
    subject: (number) => `paragon ${number}`,
    copy: "KOPIA",
    store: (number) => `Sklep ${number}`,
    discount: "Rabat",
    takenOff: (reason) => `Razem odjęto: ${reason}`,
    total: "RAZEM",
    vat: (rate) => `w tym VAT ${rate} %`,
    cash: "Gotówka",
    given: "otrzymano",
    change: "reszta",
    wallet: "Portfel",
    via: (wallet) => `${wallet} przez Pockyt`,
    approved: "ZATWIERDZONO",
    transaction: "Transakcja",
    reference: "Numer referencyjny",
    vendorId: "Numer w portfelu",
    thanks: "Dziękujemy.",
    test: (till) => `Wydruk próbny: ${till}`,
    testText: "Jeśli można to przeczytać, paragony wyjdą tutaj.",
  },
};
