"use client";

import { usePersonPhone } from "../phone/use-person-phone";
import type { InPostPhone } from "./phone-types";

export type PhoneHandle = ReturnType<typeof usePhone>;

const keeping = { every: (latest?: InPostPhone) => (latest?.screen === "ordering" ? 1_500 : 5_000) };

/** The state of a person's InPost phone, and what the person can do with it. */
export function usePhone(personId: string) {
  return usePersonPhone<InPostPhone>(`/control/inpost-pay/phones/${encodeURIComponent(personId)}`, keeping);
}
