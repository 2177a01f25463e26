import { History, QrCode, ScanLine, Smartphone, type LucideIcon } from "lucide-react";
import { Button } from "@ui/button";
import { cn } from "@ui/cn";
import { Skeleton } from "@ui/skeleton";
import type { ControlError } from "../control-client";
import { AppScreen } from "../phone/app-screen";
import { useWords } from "./words-client";

export type WalletTab = "pay" | "scan" | "payments" | "phone";

const TABS: { key: WalletTab; icon: LucideIcon }[] = [
  { key: "pay", icon: QrCode },
  { key: "scan", icon: ScanLine },
  { key: "payments", icon: History },
  { key: "phone", icon: Smartphone },
];

/** The head of the app: a drawn mark, its name, and the other language. */
export function Header({ onLanguage }: { onLanguage: () => void }) {
  const { words, language } = useWords();
  return (
    <div className="flex h-13 shrink-0 items-center justify-between px-5">
      <h1 className="flex items-center gap-2.5 text-lg font-extrabold tracking-tight">
        <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30">
          <rect width="30" height="30" rx="9" fill="var(--accent)" />
          <rect x="6.5" y="9" width="17" height="12.5" rx="3" fill="var(--on-accent)" />
          <path d="M16.5 15.2h7" stroke="var(--accent)" strokeWidth="4.4" />
          <circle cx="17.6" cy="15.2" r="2.2" fill="var(--accent)" />
        </svg>
        {words.app.title}
      </h1>
      <button
        type="button"
        onClick={onLanguage}
        lang={language === "pl" ? "en" : "pl"}
        className="rule border-line bg-card min-h-9 rounded-full px-3 text-sm font-semibold"
      >
        {words.app.language}
      </button>
    </div>
  );
}

/** The bar at the bottom. It steps back while the phone asks or tells something. */
export function Tabs({ current, onChange }: { current: WalletTab; onChange: (tab: WalletTab) => void }) {
  const { words } = useWords();
  return (
    <nav
      aria-label={words.app.tabs}
      className="border-line grid shrink-0 grid-cols-4 border-t-[1.5px] px-2 pt-1.5 pb-1"
    >
      {TABS.map(({ key, icon: Icon }) => (
        <button
          key={key}
          type="button"
          aria-current={key === current ? "page" : undefined}
          onClick={() => onChange(key)}
          className={cn(
            "rounded-option grid min-h-12 justify-items-center gap-0.5 py-1 text-xs font-semibold transition focus-visible:-outline-offset-2",
            key === current ? "text-accent-ink" : "text-muted hover:text-ink",
          )}
        >
          <Icon aria-hidden="true" size={22} />
          {words.tabs[key]}
        </button>
      ))}
    </nav>
  );
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
    <AppScreen centred>
      <div role="alert" className="grid justify-items-center gap-3 text-center">
        <h2 className="headline text-[26px]">{nobody ? words.app.nobody : words.app.lost}</h2>
        <p className="text-muted">{nobody ? words.app.nobodyLead : words.app.lostLead}</p>
        <Button onClick={retry}>{words.app.retry}</Button>
      </div>
    </AppScreen>
  );
}
