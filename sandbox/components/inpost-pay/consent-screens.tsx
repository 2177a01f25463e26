"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { Switch } from "@ui/switch";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import { Pick } from "./parts";
import type { InPostPhone } from "./phone-types";
import type { PhoneHandle } from "./use-phone";
import { useWords } from "./words-client";

/** The contract, once per person; then it goes on with the basket that led here. */
export function OnboardingScreen({ phone }: { phone: PhoneHandle }) {
  const { words } = useWords();
  const [accepted, setAccepted] = useState(false);
  return (
    <AppScreen
      title={words.onboarding.title}
      actions={
        <>
          <MainButton
            disabled={!accepted}
            busy={phone.pending === "onboard"}
            onPress={() => void phone.act("onboard", { accept: true })}
          >
            {words.onboarding.sign}
          </MainButton>
          <Button
            tone="quiet"
            wide
            disabled={phone.pending !== null}
            onClick={() => void phone.act("reject")}
          >
            {words.binding.reject}
          </Button>
        </>
      }
    >
      <p className="text-muted mb-4">{words.onboarding.lead}</p>
      <Pick
        kind="checkbox"
        name="terms"
        checked={accepted}
        onChange={setAccepted}
        label={words.onboarding.terms}
      />
    </AppScreen>
  );
}

/** A shop wants to connect a basket: yes, no, and whether this browser is remembered. */
export function BindingScreen({
  state,
  phone,
  remembers,
}: {
  state: InPostPhone;
  phone: PhoneHandle;
  remembers: boolean;
}) {
  const { words, fill } = useWords();
  const [remember, setRemember] = useState(remembers);
  if (!state.binding) return null;
  const { merchant, maskedPhone } = state.binding;
  const busy = phone.pending !== null;
  return (
    <AppScreen
      centred
      actions={
        <>
          <MainButton
            busy={phone.pending === "confirm"}
            disabled={busy}
            onPress={() => void phone.act("confirm", { remember })}
          >
            {words.binding.confirm}
          </MainButton>
          <Button tone="quiet" wide disabled={busy} onClick={() => void phone.act("reject")}>
            {words.binding.reject}
          </Button>
        </>
      }
    >
      <div className="bg-accent text-on-accent rounded-paper mb-5 px-5 py-7 text-center">
        <p className="headline text-[34px]">{merchant}</p>
      </div>
      <h2 className="headline mb-2 text-[26px]">{words.binding.title}</h2>
      <p className="mb-4">{fill(words.binding.lead, { merchant, phone: maskedPhone })}</p>
      <Switch
        label={words.binding.remember}
        checked={remember}
        onChange={(event) => setRemember(event.target.checked)}
      />
      <p className="text-muted text-sm">{words.binding.rememberHint}</p>
    </AppScreen>
  );
}
