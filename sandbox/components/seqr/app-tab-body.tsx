import type { Person, PhoneState } from "../control-types";
import { AppScreen } from "../phone/app-screen";
import type { AppTab } from "./app-tabs";
import { HistoryList } from "./history-list";
import { PersonPanel } from "./person-panel-client";
import { SmsList } from "./sms-list";

type AppTabBodyProps = {
  tab: Exclude<AppTab, "scan">;
  state: PhoneState;
  person: Person | undefined;
  people: Person[];
  hrefOf: (id: string) => string;
};

/** The tabs beside scanning. */
export function AppTabBody({ tab, state, person, people, hrefOf }: AppTabBodyProps) {
  if (tab === "history") {
    return (
      <AppScreen title="History">
        <HistoryList entries={state.history} />
      </AppScreen>
    );
  }
  if (tab === "messages") {
    return (
      <AppScreen title="Messages">
        <SmsList messages={state.sms} />
      </AppScreen>
    );
  }
  return (
    <AppScreen title="Test person">
      {person ? <PersonPanel person={person} people={people} hrefOf={hrefOf} /> : null}
    </AppScreen>
  );
}
