import "server-only";
import type { Locale } from "@/core/catalog/catalog";

export type MailKind = "confirmation" | "sold-out" | "refund";

type Texts = {
  subject: Record<MailKind, (number: string) => string>;
  heading: Record<MailKind, string>;
  lead: Record<MailKind, string>;
  total: string;
  vat: (rate: number) => string;
  refunded: string;
  deliverTo: string;
  downloads: string;
  reference: string;
  look: string;
  sign: string;
};

/** What the shop writes to its shoppers. */
export const mailTexts: Record<Locale, Texts> = {
  en: {
    subject: {
      confirmation: (number) => `Your order ${number} is paid`,
      "sold-out": (number) => `Your order ${number}: sold out, your money is on its way back`,
      refund: (number) => `Money back for your order ${number}`,
    },
    heading: {
      confirmation: "Paid, thank you",
      "sold-out": "Somebody was faster",
      refund: "Your money is on its way back",
    },
    lead: {
      confirmation: "We have your payment and are packing already.",
      "sold-out":
        "Your payment reached us after the last piece was gone. We are giving back the whole sum; you need not do anything.",
      refund: "We have given back this sum. Your bank may take a day or two to show it.",
    },
    total: "Total",
    vat: (rate) => `of which VAT ${rate} %`,
    refunded: "Given back",
    deliverTo: "It goes to",
    downloads: "Your downloads wait on the order page.",
    reference: "SEQR reference",
    look: "See your order",
    sign: "Kram, a market stall that takes phones",
  },
  pl: {
    subject: {
      confirmation: (number) => `Zamówienie ${number} opłacone`,
      "sold-out": (number) => `Zamówienie ${number}: towar się skończył, oddajemy pieniądze`,
      refund: (number) => `Zwrot pieniędzy za zamówienie ${number}`,
    },
    heading: {
      confirmation: "Zapłacone, dziękujemy",
      "sold-out": "Ktoś był szybszy",
      refund: "Oddajemy pieniądze",
    },
    lead: {
      confirmation: "Mamy Twoją płatność i już pakujemy.",
      "sold-out":
        "Płatność dotarła, gdy ostatnia sztuka była już sprzedana. Oddajemy całą kwotę, nie musisz nic robić.",
      refund: "Oddaliśmy tę kwotę. Na koncie pojawi się w ciągu dnia lub dwóch.",
    },
    total: "Razem",
    vat: (rate) => `w tym VAT ${rate}%`,
    refunded: "Zwrócono",
    deliverTo: "Wysyłamy na adres",
    downloads: "Pliki do pobrania czekają na stronie zamówienia.",
    reference: "Numer SEQR",
    look: "Zobacz zamówienie",
    sign: "Kram, stragan, na którym płacisz telefonem",
  },
};
