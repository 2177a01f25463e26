"use client";

import { useEffect, type RefObject } from "react";
import { useStageScan } from "./use-stage-scan-client";

const EDITABLE = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select";

/**
 * Makes a field ready for a hand scanner, which types and presses Enter: whatever is typed while no other field
 * has the focus goes into it. Nothing is taken while a dialog is open.
 */
export function useWedge(field: RefObject<HTMLInputElement | null>, active: boolean): void {
  useStageScan(field, active);
  useEffect(() => {
    if (!active) return undefined;
    // On a tablet a field that takes the focus by itself would bring up the keyboard over half the screen.
    if (matchMedia("(pointer: fine)").matches) field.current?.focus({ preventScroll: true });

    function onKey(event: KeyboardEvent) {
      const printable = event.key.length === 1 && event.key !== " ";
      if (!printable || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.target instanceof Element && event.target.closest(EDITABLE)) return;
      // The key that is on its way lands in the field that has the focus now.
      field.current?.focus({ preventScroll: true });
    }

    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [field, active]);
}
