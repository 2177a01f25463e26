"use client";

import { ImageUp } from "lucide-react";
import { useState, type ClipboardEvent, type FormEvent } from "react";
import { Button } from "@ui/button";
import { buttonClass } from "@ui/button-class";
import { Field } from "@ui/field";
import { decodePicture } from "../phone/decode-picture";
import type { PhoneState } from "../control-types";
import { formatMoney } from "../format";
import { AppScreen } from "./app-screen";
import type { SeqrPhone } from "./use-seqr-phone";
import { Viewfinder } from "./viewfinder-client";

type ScanScreenProps = { state: PhoneState; phone: SeqrPhone; hint: string };

function Balance({ state }: { state: PhoneState }) {
  return (
    <p className="mb-3">
      <span className="text-muted block text-sm">Your account</span>
      <span className="flex flex-wrap gap-x-4">
        {state.account.balance.map(({ amount, currency }) => (
          <span key={currency} className="tabular">
            {formatMoney(amount, currency)}
          </span>
        ))}
      </span>
    </p>
  );
}

/** Home of the app: scan with the camera, from a picture, or from pasted text. */
export function ScanScreen({ state, phone, hint }: ScanScreenProps) {
  const [text, setText] = useState("");
  const [blind, setBlind] = useState(false);
  const busy = phone.pending === "scan";
  const refusal = blind
    ? "No code in that picture. Move closer or choose another."
    : phone.problem
      ? phone.problem.detail || phone.problem.title
      : undefined;

  async function scan(code: string) {
    setBlind(false);
    if (await phone.act("scan", { text: code.trim() })) setText("");
  }

  async function readPicture(file: Blob | null | undefined) {
    if (!file) return;
    const code = await decodePicture(file);
    if (code) await scan(code);
    else setBlind(true);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) void scan(text);
  }

  function paste(event: ClipboardEvent) {
    const picture = [...event.clipboardData.files].find((file) => file.type.startsWith("image/"));
    if (!picture) return;
    event.preventDefault();
    void readPicture(picture);
  }

  return (
    <AppScreen>
      <Balance state={state} />
      <Viewfinder hint={hint} busy={busy} onCode={(code) => void scan(code)} />
      <label
        className={buttonClass({
          wide: true,
          className:
            "has-focus-visible:outline-accent mt-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
        })}
      >
        <ImageUp aria-hidden="true" size={18} /> Take or choose a picture
        <input
          type="file"
          accept="image/*"
          className="sr-only"
          disabled={busy}
          onChange={(event) => {
            void readPicture(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </label>
      <form onSubmit={submit} className="mt-4 grid grid-cols-[1fr_auto] items-start gap-2">
        <Field
          label="Text of a code"
          hideLabel
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
          placeholder="Paste the text of a code"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button type="submit" tone="ink" busy={busy} disabled={!text.trim()}>
          Scan
        </Button>
      </form>
      <p role="alert" className="text-bad mt-2 text-sm font-semibold">
        {refusal}
      </p>
    </AppScreen>
  );
}
