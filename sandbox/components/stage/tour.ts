import type { PhoneScreen } from "../control-types";

export type TourStep = { title: string; text: string; links?: { href: string; label: string }[] };

/** What to try on the stage, in order. */
export const TOUR: TourStep[] = [
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
    links: [
      { href: "/console?tab=journal", label: "Messages on the wire" },
      { href: "/mail", label: "Mail" },
    ],
  },
  {
    title: "Now break it",
    text: "Lose the notification, delay an answer, or refuse at the bank. Then pay again and see that the shop copes.",
    links: [{ href: "/console?tab=faults", label: "Add a fault" }],
  },
];

/** The step of the tour that belongs to a screen of the phone; undefined where the tour should stay. */
export function stepOfScreen(screen: PhoneScreen): number | undefined {
  switch (screen) {
    case "address":
    case "ordering":
      return 1;
    case "invoice":
    case "pin":
    case "waiting":
      return 2;
    case "receipt":
      return 3;
    default:
      return undefined;
  }
}
