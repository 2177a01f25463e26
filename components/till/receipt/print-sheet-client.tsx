"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** Prints what is in it: it stands outside everything that a print leaves away, for as long as the print takes. */
export function PrintSheet({ children, onDone }: { children: ReactNode; onDone: () => void }) {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const end = () => done.current();
    window.addEventListener("afterprint", end);
    // Drawn first; the fonts are there already.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return createPortal(<div className="print-sheet">{children}</div>, document.body);
}
