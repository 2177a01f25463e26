import type { LucideIcon } from "lucide-react";
import { cn } from "@ui/cn";

type AppTabsProps<Tab extends string> = {
  label: string;
  /** Four of them. */
  tabs: readonly { key: Tab; label: string; icon: LucideIcon }[];
  current: Tab;
  onChange: (tab: Tab) => void;
};

/** The bar at the bottom of an app. */
export function AppTabs<Tab extends string>({ label, tabs, current, onChange }: AppTabsProps<Tab>) {
  return (
    <nav
      aria-label={label}
      className="border-line grid shrink-0 grid-cols-4 border-t-[1.5px] px-2 pt-1.5 pb-1"
    >
      {tabs.map(({ key, label: words, icon: Icon }) => (
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
          {words}
        </button>
      ))}
    </nav>
  );
}
