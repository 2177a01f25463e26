"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { cn } from "@ui/cn";

type AppScreenProps = { title?: string; children: ReactNode; actions?: ReactNode; centred?: boolean };

/** One screen of the app: what scrolls above, what to do below. The actions keep their place from screen to screen. */
export function AppScreen({ title, children, actions, centred }: AppScreenProps) {
  const screen = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The button that led here is gone and the focus with it: a keyboard goes on inside the new screen.
    if (document.activeElement === document.body) screen.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={screen} tabIndex={-1} className="animate-settle flex min-h-0 flex-1 flex-col outline-none">
      <div className={cn("min-h-0 flex-1 overflow-y-auto px-5 pt-2 pb-4", centred && "grid content-center")}>
        {title ? <h2 className="headline mb-4 text-[26px]">{title}</h2> : null}
        {children}
      </div>
      {actions ? <div className="grid shrink-0 gap-2 px-5 pt-2 pb-4">{actions}</div> : null}
    </div>
  );
}
