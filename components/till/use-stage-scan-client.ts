"use client";

import { useEffect, type RefObject } from "react";
import { useStage } from "../layout/stage-client";

function heldCode(data: unknown): string | null {
  if (!data || typeof data !== "object" || !("type" in data) || data.type !== "kram:scan") return null;
  return "text" in data && typeof data.text === "string" && data.text ? data.text : null;
}

/** Types into a field and presses Enter, as a hand scanner does. */
function typeIn(field: HTMLInputElement, text: string): void {
  field.focus({ preventScroll: true });
  field.setRangeText(text, 0, field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
  if (field.dispatchEvent(enter)) field.form?.requestSubmit();
}

/** On the stage the phone beside the till is held to its scanner: the code lands in the field that is ready for one. */
export function useStageScan(field: RefObject<HTMLInputElement | null>, active: boolean): void {
  const stage = useStage();
  useEffect(() => {
    if (!active || stage === null) return undefined;
    function receive(event: MessageEvent<unknown>) {
      if (event.origin !== stage || event.source !== window.parent) return;
      const text = heldCode(event.data);
      if (text !== null && field.current && !document.querySelector("dialog[open]"))
        typeIn(field.current, text);
    }
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [field, active, stage]);
}
