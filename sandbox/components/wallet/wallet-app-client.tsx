"use client";

import { useState } from "react";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { VisuallyHidden } from "@ui/visually-hidden";
import type { Person } from "../control-types";
import { AppScreen } from "../phone/app-screen";
import { CodeInput } from "../phone/code-input-client";
import { RefusalLine } from "../phone/refusal-line";
import { Header, Loading, Tabs, type WalletTab } from "./app-parts";
import { formatAmount } from "./money";
import { PayScreen } from "./pay-screen";
import { PaymentsScreen } from "./payments-screen";
import { PhoneScreen } from "./phone-screen-client";
import { RequestScreen } from "./request-screen";
import { ResultScreen } from "./result-screen";
import { useWallet, type WalletHandle } from "./use-wallet";
import { useWords } from "./words-client";

export type WalletAppProps = {
  personId: string;
  people: Person[];
  onStage: boolean;
  hrefOf: (id: string) => string;
  onLanguage: () => void;
  onHold?: (text: string) => void;
};

type ShownProps = WalletAppProps & { state: WalletPhone; phone: WalletHandle };

function useAnnouncement(state: WalletPhone | undefined): string {
  const { words, fill, language } = useWords();
  if (state?.request) {
    const { shop, amount, currency } = state.request;
    return fill(words.request.said, { shop, amount: formatAmount(amount, currency, language) });
  }
  return state?.result ? words.result[state.result.outcome] : "";
}

function TabBody({ tab, state, phone, people, onStage, hrefOf, onHold }: ShownProps & { tab: WalletTab }) {
  const { words, refusal } = useWords();
  switch (tab) {
    case "pay":
      return <PayScreen state={state} phone={phone} onHold={onHold} />;
    case "scan":
      return (
        <AppScreen title={words.scan.title}>
          <CodeInput
            hint={onStage ? words.scan.stage : words.scan.camera}
            words={words.code}
            busy={phone.pending === "scan"}
            refusal={phone.problem ? refusal(phone.problem) : undefined}
            onCode={(text) => phone.act("scan", { text })}
          />
        </AppScreen>
      );
    case "payments":
      return <PaymentsScreen state={state} />;
    case "phone":
      return <PhoneScreen state={state} phone={phone} people={people} hrefOf={hrefOf} />;
  }
}

/** What asks or tells comes first, over any tab. */
function Shown(props: ShownProps) {
  const { state, phone } = props;
  const [tab, setTab] = useState<WalletTab>("pay");
  if (state.request) return <RequestScreen key={state.request.transactionNo} state={state} phone={phone} />;
  if (state.result) return <ResultScreen key={state.result.transactionNo} state={state} phone={phone} />;
  return (
    <>
      <TabBody {...props} tab={tab} />
      <Tabs current={tab} onChange={setTab} />
    </>
  );
}

/** The wallets of one person. */
export function WalletApp(props: WalletAppProps) {
  const { language, refusal } = useWords();
  const phone = useWallet(props.personId);
  const { state, problem } = phone;
  const announcement = useAnnouncement(state);
  return (
    <div lang={language} className="flex min-h-0 flex-1 flex-col">
      <Header onLanguage={props.onLanguage} />
      <VisuallyHidden live="polite">{announcement}</VisuallyHidden>
      {problem && (state?.request || problem.status === 0) ? (
        <RefusalLine>{refusal(problem)}</RefusalLine>
      ) : null}
      {state ? (
        <Shown {...props} state={state} phone={phone} />
      ) : (
        <Loading error={phone.error} retry={phone.retry} />
      )}
    </div>
  );
}
