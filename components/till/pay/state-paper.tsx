import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { PAPER_CLASS, type Paper } from "@/components/ui/paper";

const TONES = { ink: "text-ink", good: "text-good", warn: "text-warn", bad: "text-bad" };

type StatePaperProps = {
  paper: Paper;
  tone?: keyof typeof TONES;
  title: string;
  children: ReactNode;
  /** Read aloud at once: money did not come, or somebody has to do something. */
  urgent?: boolean;
};

/** What is going on with the money, on coloured paper above the sum. */
export function StatePaper({ paper, tone = "ink", title, children, urgent }: StatePaperProps) {
  return (
    <section
      className={cn("rounded-paper animate-settle grid gap-2.5 px-4.5 py-4", PAPER_CLASS[paper])}
      aria-label={title}
    >
      <div role={urgent ? "alert" : "status"}>
        <h2 className={cn("text-xl leading-tight font-extrabold", TONES[tone])}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
