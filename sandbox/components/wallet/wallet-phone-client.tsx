"use client";

import { useState } from "react";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { Device } from "../phone/device";
import { WalletApp, type WalletAppProps } from "./wallet-app-client";
import { LanguageContext, useWords, type Language } from "./words-client";

type WalletPhoneProps = Pick<WalletAppProps, "personId" | "onStage" | "hrefOf" | "onHold">;

function LabelledDevice(props: WalletAppProps) {
  const { words } = useWords();
  return (
    <Device skin="wallet-skin" label={words.app.label} badge={words.app.simulated}>
      <WalletApp key={props.personId} {...props} />
    </Device>
  );
}

/** The device with the wallets of a person, in the person's language until another one is chosen. */
export function WalletPhoneDevice(props: WalletPhoneProps) {
  const people = useControl<Person[]>("/control/people");
  const [picked, setPicked] = useState<Language | null>(null);
  const person = people.data?.find(({ id }) => id === props.personId);
  const language: Language = picked ?? (!person || person.locale === "pl" ? "pl" : "en");
  return (
    <LanguageContext value={language}>
      <LabelledDevice
        {...props}
        people={people.data ?? []}
        onLanguage={() => setPicked(language === "pl" ? "en" : "pl")}
      />
    </LanguageContext>
  );
}

/** The wallet phone on a page of its own. */
export function WalletPhonePage({ personId }: { personId: string }) {
  return (
    <WalletPhoneDevice
      personId={personId}
      onStage={false}
      hrefOf={(id) => `/phone/wallet/${encodeURIComponent(id)}`}
    />
  );
}
