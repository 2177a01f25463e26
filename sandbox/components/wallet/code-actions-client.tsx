"use client";

import { Check, Copy, RefreshCw, ScanLine } from "lucide-react";
import { useState } from "react";
import { Button } from "@ui/button";
import { useWords } from "./words-client";

type CodeActionsProps = {
  text: string;
  stored: boolean;
  busy: boolean;
  onFresh: () => void;
  /** Holds the code to the till beside the phone, where there is one. */
  onHold?: (text: string) => void;
};

/** What can be done with the code: a fresh one, the text of it, and on the stage the till's scanner. */
export function CodeActions({ text, stored, busy, onFresh, onHold }: CodeActionsProps) {
  const { words } = useWords();
  const [done, setDone] = useState<{ text: string; words: string } | null>(null);
  const said = done?.text === text ? done.words : "";

  async function copy() {
    await navigator.clipboard.writeText(text).then(
      () => setDone({ text, words: words.pay.copied }),
      () => setDone(null),
    );
  }

  function hold() {
    onHold?.(text);
    setDone({ text, words: words.pay.held });
  }

  return (
    <div className="grid gap-2">
      {onHold ? (
        <Button tone="primary" wide onClick={hold}>
          <ScanLine aria-hidden="true" size={18} /> {words.pay.hold}
        </Button>
      ) : null}
      <div className="grid grid-cols-2 gap-2">
        <Button size="sm" onClick={() => void copy()}>
          {said ? <Check aria-hidden="true" size={16} /> : <Copy aria-hidden="true" size={16} />}{" "}
          {words.pay.copy}
        </Button>
        <Button size="sm" busy={busy} disabled={stored} onClick={onFresh}>
          <RefreshCw aria-hidden="true" size={16} /> {words.pay.fresh}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
