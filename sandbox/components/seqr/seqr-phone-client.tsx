"use client";

import { Device } from "../phone/device";
import { SeqrApp } from "./seqr-app-client";

/** The device with the SEQR app of a person. `base` is the address that takes `?person=`. */
export function SeqrPhone({ personId, hint, base }: { personId: string; hint: string; base: string }) {
  const hrefOf = (id: string) => `${base}${base.includes("?") ? "&" : "?"}person=${encodeURIComponent(id)}`;
  return (
    <Device skin="seqr-skin" label="Simulated phone with the SEQR app">
      <SeqrApp key={personId} personId={personId} hint={hint} hrefOf={hrefOf} />
    </Device>
  );
}
