import "server-only";
import type { InpostPhone } from "@/payments/inpost-pay/wire/phone";

/** `+48600700800` in the two parts of the protocol (0.4); undefined for a number that is not Polish. */
export function toWalletPhone(phone: string): InpostPhone | undefined {
  const [, number] = /^\+48(\d{9})$/.exec(phone.replaceAll(" ", "")) ?? [];
  return number === undefined ? undefined : { countryPrefix: "+48", phone: number };
}
