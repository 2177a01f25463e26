import type { Metadata } from "next";
import { ClockTab } from "@sandbox/components/console/clock-tab-client";
import {
  readConsoleState,
  type ConsoleState,
  type ConsoleTab,
  type SearchParams,
} from "@sandbox/components/console/console-address";
import { FaultsTab } from "@sandbox/components/console/faults-tab-client";
import { InPostPayTab } from "@sandbox/components/console/inpost-pay-tab-client";
import { InvoicesTab } from "@sandbox/components/console/invoices-tab-client";
import { JournalTab } from "@sandbox/components/console/journal-tab-client";
import { PeopleTab } from "@sandbox/components/console/people-tab-client";
import { PockytTab } from "@sandbox/components/console/pockyt-tab";
import { ResetButton } from "@sandbox/components/console/reset-button-client";
import { SetupTab } from "@sandbox/components/console/setup-tab-client";
import { PageFrame } from "@sandbox/components/shell/page-frame";
import { Segmented } from "@ui/segmented";

export const metadata: Metadata = { title: "Console" };

const LABELS: Record<ConsoleTab, string> = {
  journal: "Journal",
  faults: "Faults",
  people: "People",
  invoices: "Invoices",
  "inpost-pay": "InPost Pay",
  pockyt: "Pockyt",
  setup: "Setup",
  clock: "Clock",
};

function Tab({ view }: { view: ConsoleState }) {
  switch (view.tab) {
    case "journal":
      return <JournalTab view={view} />;
    case "faults":
      return <FaultsTab />;
    case "people":
      return <PeopleTab />;
    case "invoices":
      return <InvoicesTab view={view} />;
    case "inpost-pay":
      return <InPostPayTab />;
    case "pockyt":
      return <PockytTab />;
    case "setup":
      return <SetupTab />;
    case "clock":
      return <ClockTab />;
  }
}

export default async function ConsolePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = readConsoleState(await searchParams);
  const items = Object.entries(LABELS).map(([key, label]) => ({
    key,
    label,
    href: key === "journal" ? "/console" : `/console?tab=${key}`,
  }));
  return (
    <PageFrame title="Console" actions={<ResetButton />}>
      <Segmented label="Console" items={items} current={view.tab} />
      <Tab view={view} />
    </PageFrame>
  );
}
