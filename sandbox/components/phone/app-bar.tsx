import type { ReactNode } from "react";
import { cn } from "@ui/cn";
import type { Language } from "./language-client";

type AppBarProps = {
  /** The app's own drawing, 30 px. */
  mark: ReactNode;
  title: string;
  language: Language;
  /** The other language, in its own words. */
  other: string;
  onLanguage: () => void;
  className?: string;
};

/** The head of an app: its mark, its name, and the other language. */
export function AppBar({ mark, title, language, other, onLanguage, className = "h-14" }: AppBarProps) {
  return (
    <div className={cn("flex shrink-0 items-center justify-between px-5", className)}>
      <h1 className="flex items-center gap-2.5 text-lg font-extrabold tracking-tight">
        {mark}
        {title}
      </h1>
      <button
        type="button"
        onClick={onLanguage}
        lang={language === "pl" ? "en" : "pl"}
        className="rule border-line bg-card min-h-9 rounded-full px-3 text-sm font-semibold"
      >
        {other}
      </button>
    </div>
  );
}
