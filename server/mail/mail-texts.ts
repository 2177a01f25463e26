import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { DeliveryType } from "@/core/delivery/delivery";

export type MailKind = "confirmation" | "sold-out" | "refund" | "sent";
/** What a mail is about: a confirmation may be of an order that is paid in cash when it comes. */
type About = MailKind | "on-delivery";

type Texts = {
  subject: Record<About, (number: string) => string>;
  heading: Record<About, string>;
  lead: Record<About, string>;
  discount: string;
  delivery: Record<DeliveryType, string>;
  wallet: string;
  total: string;
  vat: (rate: number) => string;
  refunded: string;
  deliverTo: string;
  tracking: string;
  expected: string;
  downloads: string;
  reference: (provider: string) => string;
  look: string;
  sign: string;
};

/** What the shop writes to its shoppers. */
export const mailTexts: Record<Locale, Texts> = {
  en: {
    subject: {
      confirmation: (number) => `Your order ${number} is paid`,
      "on-delivery": (number) => `Your order ${number} is on its way`,
      "sold-out": (number) => `Your order ${number}: sold out, your money is on its way back`,
      refund: (number) => `Money back for your order ${number}`,
      sent: (number) => `Your parcel is on its way: order ${number}`,
    },
    heading: {
      confirmation: "Paid, thank you",
      "on-delivery": "Thank you, it is on its way",
      "sold-out": "Somebody was faster",
      refund: "Your money is on its way back",
      sent: "Your parcel is on its way",
    },
    lead: {
      confirmation: "We have your payment and are packing already.",
      "on-delivery": "We are packing already. You pay in cash when it comes.",
      "sold-out":
        "Your payment reached us after the last piece was gone. We are giving back the whole sum; you need not do anything.",
      refund: "We have given back this sum. Your bank may take a day or two to show it.",
      sent: "We handed it to the carrier. The order page shows where it goes.",
    },
    discount: "Discount",
    delivery: { APM: "Parcel locker", COURIER: "Courier", DIGITAL: "By e-mail" },
    wallet: "Paid by the wallet",
    total: "Total",
    vat: (rate) => `of which VAT ${rate} %`,
    refunded: "Given back",
    deliverTo: "It goes to",
    tracking: "Parcel numbers",
    expected: "Expected",
    downloads: "Your downloads wait on the order page.",
    reference: (provider) => `${provider} reference`,
    look: "See your order",
    sign: "Kram, a market stall that takes phones",
  },
  pl: {
    subject: {
      confirmation: (number) => `Zamówienie ${number} opłacone`,
      "on-delivery": (number) => `Zamówienie ${number} przyjęte`,
      "sold-out": (number) => `Zamówienie ${number}: towar się skończył, oddajemy pieniądze`,
      refund: (number) => `Zwrot pieniędzy za zamówienie ${number}`,
      sent: (number) => `Paczka jest w drodze: zamówienie ${number}`,
    },
    heading: {
      confirmation: "Zapłacone, dziękujemy",
      "on-delivery": "Dziękujemy, już jedzie",
      "sold-out": "Ktoś był szybszy",
      refund: "Oddajemy pieniądze",
      sent: "Paczka jest w drodze",
    },
    lead: {
      confirmation: "Mamy Twoją płatność i już pakujemy.",
      "on-delivery": "Już pakujemy. Zapłacisz gotówką przy odbiorze.",
      "sold-out":
        "Płatność dotarła, gdy ostatnia sztuka była już sprzedana. Oddajemy całą kwotę, nie musisz nic robić.",
      refund: "Oddaliśmy tę kwotę. Na koncie pojawi się w ciągu dnia lub dwóch.",
      sent: "Oddaliśmy ją przewoźnikowi. Strona zamówienia pokazuje, dokąd jedzie.",
    },
    discount: "Rabat",
    delivery: { APM: "Paczkomat", COURIER: "Kurier", DIGITAL: "E-mailem" },
    wallet: "Płaci portfel",
    total: "Razem",
    vat: (rate) => `w tym VAT ${rate}%`,
    refunded: "Zwrócono",
    deliverTo: "Wysyłamy na adres",
    tracking: "Numery przesyłek",
    expected: "Spodziewana",
    downloads: "Pliki do pobrania czekają na stronie zamówienia.",
    reference: (provider) => `Numer ${provider}`,
    look: "Zobacz zamówienie",
    sign: "Kram, stragan, na którym płacisz telefonem",
  },
};
