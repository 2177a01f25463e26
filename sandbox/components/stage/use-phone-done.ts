"use client";

import { useState } from "react";
import { useControl } from "../control-client";
import { isRest } from "./is-rest";
import type { PhoneApp } from "./phone-app";

/** How often the phone has come to rest after a scan, since the stage was opened. */
export function usePhoneDone(app: PhoneApp, personId: string): number {
  const { data: phone } = useControl<{ screen: string }>(
    `/control/${app}/phones/${encodeURIComponent(personId)}`,
    { keepPreviousData: false },
  );
  const rests = !phone || isRest(app, phone.screen);
  const [before, setBefore] = useState(rests);
  const [done, setDone] = useState(0);
  if (rests !== before) {
    setBefore(rests);
    if (rests) setDone(done + 1);
  }
  return done;
}
