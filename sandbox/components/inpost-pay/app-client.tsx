"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { Dialog } from "@ui/dialog";
import { Skeleton } from "@ui/skeleton";
import { AppBar } from "../phone/app-bar";
import { AppLost } from "../phone/app-lost";
import { AppScreen } from "../phone/app-screen";
import { Device } from "../phone/device";
import { LanguageContext, usePhoneHolder } from "../phone/language-client";
import { RefusalLine } from "../phone/refusal-line";
import type { Person } from "../control-types";
import { AppScreens } from "./app-screens";
import { refusalText } from "./refusal-text";
import { usePhone } from "./use-phone";
import { TEXTS, useWords } from "./words-client";

type AppProps = { personId: string; onStage: boolean; hrefOf: (id: string) => string };

function Loading({ failed, retry }: { failed: boolean; retry: () => void }) {
  const { words } = useWords();
  if (!failed)
    return (
      <AppScreen>
        <div role="status" aria-busy="true" aria-label={words.app.loading}>
          <Skeleton className="rounded-paper mb-5 h-24" />
          <Skeleton className="rounded-option h-40" />
        </div>
      </AppScreen>
    );
  return <AppLost lead={words.app.lost} again={words.app.retry} retry={retry} />;
}

function Header({ onLanguage }: { onLanguage: () => void }) {
  const { words, language } = useWords();
  const mark = (
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <path d="M7 13h18l-1.8 9.5a2.5 2.5 0 0 1-2.5 2h-9.4a2.5 2.5 0 0 1-2.5-2z" fill="var(--on-accent)" />
      <path d="M12 13l3-6M20 13l-3-6" stroke="var(--on-accent)" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
  const other = words.app.language;
  return <AppBar title="InPost Mobile" {...{ mark, language, other, onLanguage }} />;
}

function App({
  personId,
  onStage,
  hrefOf,
  person,
  people,
  onLanguage,
}: AppProps & { person: Person | undefined; people: Person[]; onLanguage: () => void }) {
  const { words, label } = useWords();
  const phone = usePhone(personId);
  const [removing, setRemoving] = useState(false);
  const { state, problem } = phone;
  const notice = state?.notice;
  const bad = notice?.type === "ERROR";
  return (
    <div lang={words.app.language === "Polski" ? "en" : "pl"} className="flex min-h-0 flex-1 flex-col">
      <Header onLanguage={onLanguage} />
      {problem ? <RefusalLine>{refusalText(problem, label)}</RefusalLine> : null}
      {state ? (
        <AppScreens
          state={state}
          phone={phone}
          person={person}
          people={people}
          hint={onStage ? words.scan.stage : words.scan.camera}
          hrefOf={hrefOf}
          onRemove={() => setRemoving(true)}
        />
      ) : (
        <Loading failed={phone.error !== undefined} retry={phone.retry} />
      )}
      <Dialog
        open={notice !== undefined}
        onClose={() => void phone.act("dismiss")}
        title={bad ? words.notice.ERROR : words.notice.ATTENTION}
        actions={
          <Button tone={bad ? "bad" : "ink"} onClick={() => void phone.act("dismiss")}>
            {words.notice.fine}
          </Button>
        }
      >
        <p className={bad ? "text-bad font-semibold" : "text-ink"}>{notice?.description}</p>
      </Dialog>
      <Dialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={words.basket.remove}
        actions={
          <Button
            tone="bad"
            onClick={() => {
              setRemoving(false);
              void phone.act("remove-basket");
            }}
          >
            {words.basket.remove}
          </Button>
        }
      >
        {words.basket.removeSure}
      </Dialog>
    </div>
  );
}

/** The device with the InPost app of a person, in the person's language until another one is chosen. */
export function InPostPhone(props: AppProps) {
  const { people, person, language, onLanguage } = usePhoneHolder(props.personId);
  return (
    <LanguageContext value={language}>
      <Device skin="inpost-skin" label={TEXTS[language].app.label} badge={TEXTS[language].app.simulated}>
        <App key={props.personId} {...props} person={person} people={people} onLanguage={onLanguage} />
      </Device>
    </LanguageContext>
  );
}
