"use client";

import { Device } from "../phone/device";
import { LanguageContext, usePhoneHolder } from "../phone/language-client";
import { WalletApp, type WalletAppProps } from "./wallet-app-client";
import { useWords } from "./words-client";

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
  const { people, language, onLanguage } = usePhoneHolder(props.personId);
  return (
    <LanguageContext value={language}>
      <LabelledDevice {...props} people={people} onLanguage={onLanguage} />
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
