"use client";

import { useState } from "react";
import { Button } from "@ui/button";

/** Copies a text; says so for a moment. Browsers without clipboard (plain http in the network) get no button. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState(false);

  async function copy() {
    await navigator.clipboard?.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 1_500);
  }

  return (
    <Button size="sm" aria-label={label} onClick={() => void copy()}>
      <span aria-live="polite">{done ? "Copied" : "Copy"}</span>
    </Button>
  );
}
