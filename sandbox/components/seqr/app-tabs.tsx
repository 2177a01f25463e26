import { History, MessageSquare, QrCode, UserRound, type LucideIcon } from "lucide-react";
import { cn } from "@ui/cn";

export type AppTab = "scan" | "history" | "messages" | "person";

const TABS: { key: AppTab; label: string; icon: LucideIcon }[] = [
  { key: "scan", label: "Scan", icon: QrCode },
  { key: "history", label: "History", icon: History },
  { key: "messages", label: "Messages", icon: MessageSquare },
  { key: "person", label: "Person", icon: UserRound },
];

/** The bar at the bottom of the app. It steps back while a payment is under way. */
export function AppTabs({ current, onChange }: { current: AppTab; onChange: (tab: AppTab) => void }) {
  return (
    <nav
      aria-label="SEQR app"
      className="border-line grid shrink-0 grid-cols-4 border-t-[1.5px] px-2 pt-1.5 pb-1"
    >
      {TABS.map(({ key, label, icon: Icon }) => (
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
          {label}
        </button>
      ))}
    </nav>
  );
}
