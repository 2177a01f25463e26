"use client";

import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { usePersonPhone } from "../phone/use-person-phone";

export type WalletHandle = ReturnType<typeof useWallet>;

const keeping = {
  every: () => 5_000,
  // A fresh code is answered alone; everything else is the whole phone.
  isWhole: (answer: WalletPhone) => "payments" in answer,
};

/** The state of a person's wallet phone, and what the person can do with it. */
export function useWallet(personId: string) {
  return usePersonPhone<WalletPhone>(`/control/pockyt/phones/${encodeURIComponent(personId)}`, keeping);
}
