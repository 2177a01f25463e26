export type PinKey = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "back";

export const PIN_LENGTH = 4;

/** The digits after one more key: never more than four, "back" takes the last one away. */
export function typed(pin: string, key: PinKey): string {
  if (key === "back") return pin.slice(0, -1);
  return pin.length < PIN_LENGTH ? pin + key : pin;
}
