import type { ReactNode } from "react";
import { cn } from "@ui/cn";
import { StatusClock } from "./status-clock-client";

/**
 * A drawn phone around an app. Below 500 px the drawing vanishes and the app fills the screen of the real phone.
 * `skin` gives the app's own colours; `badge`, the word "simulated", stands in the status bar in both forms.
 */
export function Device({
  skin,
  label,
  badge = "simulated",
  children,
}: {
  skin: string;
  label: string;
  badge?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={label}
      className={cn(
        skin,
        "relative mx-auto flex w-full flex-col overflow-hidden",
        "h-dvh min-[500px]:h-[min(800px,var(--device-height,calc(100dvh-2rem)))] min-[500px]:w-[380px] min-[500px]:shrink-0",
        "min-[500px]:rounded-[46px] min-[500px]:border-[9px] min-[500px]:border-(--bezel) min-[500px]:outline-[1.5px] min-[500px]:outline-(--bezel-edge)",
      )}
    >
      <div className="flex h-9 shrink-0 items-center justify-between px-6 text-[13px] font-semibold max-[499px]:px-[18px]">
        <StatusClock />
        <span className="bg-warn rounded-full px-2.5 text-[12px] leading-5 font-bold text-(--on-badge)">
          {badge}
        </span>
        <svg aria-hidden="true" width="44" height="12" viewBox="0 0 44 12" fill="currentColor">
          <rect x="0" y="7" width="3" height="5" rx="1" />
          <rect x="5" y="4" width="3" height="8" rx="1" />
          <rect x="10" y="1" width="3" height="11" rx="1" />
          <rect x="20.5" y="1.5" width="19" height="9" rx="2.5" fill="none" stroke="currentColor" />
          <rect x="22.5" y="3.5" width="12" height="5" rx="1" />
          <rect x="41" y="4" width="2" height="4" rx="1" />
        </svg>
      </div>
      {children}
      <div aria-hidden="true" className="grid h-5 shrink-0 place-items-center max-[499px]:hidden">
        <div className="bg-muted h-1 w-28 rounded-full opacity-60" />
      </div>
    </section>
  );
}
