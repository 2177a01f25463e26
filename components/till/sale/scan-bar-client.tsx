"use client";

import { useTranslations } from "next-intl";
import { useRef, type KeyboardEvent } from "react";
import { CodeInput } from "../scan/code-input";
import { ScanTools } from "../scan/scan-tools-client";
import { useKeys } from "../use-keys-client";
import { useWedge } from "../use-wedge-client";
import { readEntry } from "./read-entry";

type ScanBarProps = {
  value: string;
  onChange: (value: string) => void;
  /** A code was scanned or typed. */
  onCode: (code: string, quantity: number) => void;
  /** Enter on words: the first thing found is meant. */
  onWords: (words: string) => void;
  onNothing: () => void;
  /** Whether loose keys belong here; while a wallet's code is awaited they do not. */
  active: boolean;
};

/** The field that is always ready: a hand scanner types into it, a person types words to look for. */
export function ScanBar({ value, onChange, onCode, onWords, onNothing, active }: ScanBarProps) {
  const t = useTranslations("till.scan");
  const field = useRef<HTMLInputElement>(null);
  useWedge(field, active);
  useKeys({ F2: () => field.current?.select() ?? field.current?.focus() });

  function take(text: string) {
    const entry = readEntry(text);
    if (!entry) return;
    if (entry.kind === "words") return onWords(entry.words);
    onChange("");
    onCode(entry.code, entry.quantity);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter") {
      event.preventDefault();
      take(event.currentTarget.value);
    }
    if (event.key === "Escape" && value) {
      event.stopPropagation();
      onChange("");
    }
  }

  return (
    <div role="search" className="flex min-w-0 grow items-center gap-2">
      <CodeInput
        ref={field}
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        aria-label={t("field")}
        placeholder={t("hint")}
        maxLength={120}
        enterKeyHint="done"
      />
      <ScanTools
        title={t("cameraTitle")}
        pictureLabel={t("picture")}
        onCode={take}
        onNothing={onNothing}
        disabled={!active}
      />
    </div>
  );
}
