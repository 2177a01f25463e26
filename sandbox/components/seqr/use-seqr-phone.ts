"use client";

import type { PhoneState } from "../control-types";
import { usePersonPhone } from "../phone/use-person-phone";
import { viewOf } from "./screen-view";

type PhoneAction = "scan" | "confirm-address" | "confirm-invoice" | "pin" | "cancel" | "done";
type Act = (action: PhoneAction, body?: { text: string } | { pin: string }) => Promise<boolean>;
export type SeqrPhone = ReturnType<typeof useSeqrPhone>;

const keeping = { every: (latest?: PhoneState) => (latest && viewOf(latest).moving ? 1_500 : 5_000) };

/** The state of a person's SEQR phone, and what the person can do with it. */
export function useSeqrPhone(personId: string) {
  const path = `/control/seqr/phones/${encodeURIComponent(personId)}`;
  const { act, ...phone } = usePersonPhone<PhoneState>(path, keeping);
  return { ...phone, act: act as Act }; // fewer actions than any phone knows
}
