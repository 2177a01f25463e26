import type { ReactNode } from "react";
import { cn } from "./cn";

export type NoticeTone = "info" | "good" | "warn" | "bad";

const TONES: Record<NoticeTone, { box: string; title: string }> = {
  info: { box: "bg-paper-sport", title: "text-ink" },
  good: { box: "bg-paper-garden", title: "text-good" },
  warn: { box: "bg-paper-play", title: "text-warn" },
  bad: { box: "bg-paper-wear", title: "text-bad" },
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** "polite" or "assertive" reads it aloud when it appears. */
  live?: "polite" | "assertive";
  className?: string;
};

/** Words on coloured paper: what happened, whether money moved, what to do now. */
export function Notice({ tone = "info", title, children, action, live, className }: NoticeProps) {
  return (
    <div
      role={live === "assertive" ? "alert" : live ? "status" : undefined}
      className={cn(
        "rounded-paper flex flex-wrap items-center gap-x-5 gap-y-3 px-5 py-4",
        TONES[tone].box,
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-60">
        {title ? <p className={cn("font-bold", TONES[tone].title)}>{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
