export const TABS = [
  "journal",
  "faults",
  "people",
  "invoices",
  "inpost-pay",
  "pockyt",
  "setup",
  "clock",
] as const;
export type ConsoleTab = (typeof TABS)[number];
export type SearchParams = Record<string, string | string[] | undefined>;
export type ConsoleState = {
  tab: ConsoleTab;
  operation: string;
  reference: string;
  message: string;
  state: string;
  invoice: string;
};

function one(value: string | string[] | undefined): string {
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

/** The console's tab and filters as they stand in the address. */
export function readConsoleState(params: SearchParams): ConsoleState {
  const tab = TABS.find((name) => name === params.tab) ?? "journal";
  return {
    tab,
    operation: one(params.operation),
    reference: one(params.reference).trim(),
    message: one(params.message),
    state: one(params.state),
    invoice: one(params.invoice),
  };
}

/** The address of a console view; empty filters are left out. */
export function consoleHref(state: Partial<ConsoleState>): string {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value));
  return query.size ? `/console?${query}` : "/console";
}
