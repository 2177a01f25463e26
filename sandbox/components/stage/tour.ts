import type { PhoneApp } from "./phone-app";

export type TourStep = { title: string; text: string; links?: { href: string; label: string }[] };

const links = {
  wire: { href: "/console?tab=journal", label: "Messages on the wire" },
  mail: { href: "/mail", label: "Mail" },
  faults: { href: "/console?tab=faults", label: "Add a fault" },
};

const SEQR: TourStep[] = [
  {
    title: "Click a code",
    text: "Open any product in the shop and click its SEQR code. On this stage a click is a scan by the phone.",
  },
  {
    title: "Confirm the address",
    text: "The phone shows where it will be sent. Confirm, and only then the shop makes an order and an invoice.",
  },
  {
    title: "Pay with the PIN",
    text: "Check the sum on the phone, confirm, and type the four digits of the PIN shown below the pad.",
  },
  {
    title: "Follow the money",
    text: "The receipt comes only after the shop has asked for the status. Read what was said, and the mail the shop wrote.",
    links: [links.wire, links.mail],
  },
  {
    title: "Now break it",
    text: "Lose the notification, delay an answer, or refuse at the bank. Then pay again and see that the shop copes.",
    links: [links.faults],
  },
];

const INPOST: TourStep[] = [
  {
    title: "Link the basket",
    text: "Open a product in the shop, press InPost's button, choose the QR code, and click the code: the phone scans it.",
  },
  {
    title: "Confirm on the phone",
    text: "Shop and phone ask the same thing: is this basket yours? From here on both show one basket; change it on either side.",
  },
  {
    title: "Order in the app",
    text: "Choose a locker and how to pay, accept the terms. BLIK 777111 pays, 500500 is declined; try again on the same order.",
  },
  {
    title: "Follow the money",
    text: "The shop learns of the money by a signed event. Read what was said, and the mail the shop wrote.",
    links: [links.wire, links.mail],
  },
  {
    title: "Now break it",
    text: "Rotate the key, lose an answer after the order, send an event twice. Then order again and see that the shop copes.",
    links: [links.faults, { href: "/console?tab=inpost-pay", label: "InPost's own switches" }],
  },
];

const WALLET: TourStep[] = [
  {
    title: "Open the till",
    text: "Put /en/till into the shop's address bar, sign in as a cashier, and ring up a few things.",
  },
  {
    title: "Show the code",
    text: "The till asks for a code. Hold this phone's code to it, or copy its text into the till's field.",
  },
  {
    title: "Say yes",
    text: "From 25 dollars on the wallet asks its owner. Approve on the phone, or decline and see what the till says.",
  },
  {
    title: "Follow the money",
    text: "The till asks for the status and is notified, whichever comes first. Read what was said.",
    links: [links.wire, { href: "/console?tab=pockyt", label: "Pockyt's books" }],
  },
  {
    title: "Now break it",
    text: "Lose the answer to prepay, take the phone's signal away, lose the notification. The till must not charge twice.",
    links: [links.faults],
  },
];

/** What to try on the stage with each app, in order. */
export const TOURS: Record<PhoneApp, TourStep[]> = { seqr: SEQR, "inpost-pay": INPOST, pockyt: WALLET };

const STEPS: Record<PhoneApp, Record<string, number>> = {
  seqr: { address: 1, ordering: 1, invoice: 2, pin: 2, waiting: 2, receipt: 3 },
  "inpost-pay": { onboarding: 1, binding: 1, basket: 2, checkout: 2, ordering: 2, payment: 2, order: 3 },
  pockyt: { request: 2, paid: 3 },
};

/** The step of an app's tour that belongs to a screen of the phone; undefined where the tour should stay. */
export function stepOfScreen(app: PhoneApp, screen: string): number | undefined {
  return STEPS[app][screen];
}
