import { History, QrCode, ScanLine, Smartphone, type LucideIcon } from "lucide-react";
import { Skeleton } from "@ui/skeleton";
import type { ControlError } from "../control-client";
import { AppBar } from "../phone/app-bar";
import { AppLost } from "../phone/app-lost";
import { AppScreen } from "../phone/app-screen";
import { AppTabs } from "../phone/app-tabs";
import { useWords } from "./words-client";

export type WalletTab = "pay" | "scan" | "payments" | "phone";

const TABS: { key: WalletTab; icon: LucideIcon }[] = [
  { key: "pay", icon: QrCode },
  { key: "scan", icon: ScanLine },
  { key: "payments", icon: History },
  { key: "phone", icon: Smartphone },
];

/** The head of the app. */
export function Header({ onLanguage }: { onLanguage: () => void }) {
  const { words, language } = useWords();
  const mark = (
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30">
      <rect width="30" height="30" rx="9" fill="var(--accent)" />
      <rect x="6.5" y="9" width="17" height="12.5" rx="3" fill="var(--on-accent)" />
      <path d="M16.5 15.2h7" stroke="var(--accent)" strokeWidth="4.4" />
      <circle cx="17.6" cy="15.2" r="2.2" fill="var(--accent)" />
    </svg>
  );
  const { title, language: other } = words.app;
  return <AppBar {...{ mark, title, language, other, onLanguage }} className="h-13" />;
}

/** The bar at the bottom. It steps back while the phone asks or tells something. */
export function Tabs({ current, onChange }: { current: WalletTab; onChange: (tab: WalletTab) => void }) {
  const { words } = useWords();
  const tabs = TABS.map(({ key, icon }) => ({ key, icon, label: words.tabs[key] }));
  return <AppTabs label={words.app.tabs} tabs={tabs} current={current} onChange={onChange} />;
}

/** The pay screen's geometry while the phone's state is on its way, or why it did not come. */
export function Loading({ error, retry }: { error: ControlError | undefined; retry: () => void }) {
  const { words } = useWords();
  if (!error)
    return (
      <AppScreen>
        <div role="status" aria-busy="true" aria-label={words.app.loading}>
          <Skeleton className="mb-3 h-10 rounded-full" />
          <Skeleton className="rounded-paper h-[28rem]" />
        </div>
      </AppScreen>
    );
  const nobody = error.status === 404;
  return (
    <AppLost
      title={nobody ? words.app.nobody : words.app.lost}
      lead={nobody ? words.app.nobodyLead : words.app.lostLead}
      again={words.app.retry}
      retry={retry}
    />
  );
}
