"use client";

import { useState } from "react";
import { VisuallyHidden } from "@ui/visually-hidden";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { RefusalLine } from "../phone/refusal-line";
import { AppHeader } from "./app-header";
import { AppLoading } from "./app-loading";
import { AppTabBody } from "./app-tab-body";
import { SeqrTabs, type AppTab } from "./app-tabs";
import { FlowScreen } from "./flow-screen";
import { viewOf } from "./screen-view";
import { useSeqrPhone } from "./use-seqr-phone";

type SeqrAppProps = { personId: string; hint: string; hrefOf: (id: string) => string };

/** The SEQR app of one person: a payment under way takes the whole screen, else the tabs are there. */
export function SeqrApp({ personId, hint, hrefOf }: SeqrAppProps) {
  const phone = useSeqrPhone(personId);
  const people = useControl<Person[]>("/control/people");
  const [tab, setTab] = useState<AppTab>("scan");
  const person = people.data?.find((one) => one.id === personId);
  const { state } = phone;
  const inFlow = state !== undefined && state.screen !== "scan";
  const shown = inFlow ? "scan" : tab;

  return (
    <>
      <AppHeader
        person={person}
        onPerson={inFlow || !state ? undefined : () => setTab(tab === "person" ? "scan" : "person")}
      />
      <VisuallyHidden live="polite">{state ? viewOf(state).announce : ""}</VisuallyHidden>
      {inFlow && phone.problem ? (
        <RefusalLine>{phone.problem.detail || phone.problem.title}</RefusalLine>
      ) : null}
      {!state ? (
        <AppLoading error={phone.error} retry={phone.retry} />
      ) : shown === "scan" ? (
        <FlowScreen
          key={`${state.screen}-${state.scannedText ?? ""}`}
          state={state}
          person={person}
          phone={phone}
          hint={hint}
        />
      ) : (
        <AppTabBody
          key={shown}
          tab={shown}
          state={state}
          person={person}
          people={people.data ?? []}
          hrefOf={hrefOf}
        />
      )}
      {inFlow ? null : <SeqrTabs current={shown} onChange={setTab} />}
    </>
  );
}
