import type { ReactNode } from "react";
import { cn } from "./cn";

export type BadgeTone = "plain" | "accent" | "good" | "warn" | "bad" | "info" | "muted";

const TONES: Record<BadgeTone, string> = {
  plain: "bg-card text-ink",
  accent: "bg-accent text-on-accent",
  good: "bg-paper-garden text-good",
  warn: "bg-paper-play text-warn",
  bad: "bg-paper-wear text-bad",
  info: "bg-paper-sport text-ink",
  muted: "bg-paper-sound text-ink",
};

/** A short word on a coloured pill: a state, a number left, money off. */
export function Badge({
  tone = "plain",
  className,
  children,
}: {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-[13px] leading-5 font-bold whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
