"use client";

import { ImageUp } from "lucide-react";
import { useState, type ClipboardEvent, type FormEvent } from "react";
import { Button } from "@ui/button";
import { buttonClass } from "@ui/button-class";
import { Field } from "@ui/field";
import { englishCodeWords, type CodeWords } from "./code-words";
import { decodePicture } from "./decode-picture";
import { Viewfinder } from "./viewfinder-client";

type CodeInputProps = {
  hint: string;
  words?: CodeWords;
  busy: boolean;
  /** Why the last code was refused. */
  refusal?: string;
  /** Takes the text of a code; true when it was accepted. */
  onCode: (text: string) => Promise<boolean>;
};

/** A code by camera, from a picture (file or pasted), or as pasted text. */
export function CodeInput({ hint, words = englishCodeWords, busy, refusal, onCode }: CodeInputProps) {
  const [text, setText] = useState("");
  const [blind, setBlind] = useState(false);

  async function scan(code: string) {
    setBlind(false);
    if (await onCode(code.trim())) setText("");
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
    <>
      <Viewfinder hint={hint} words={words} busy={busy} onCode={(code) => void scan(code)} />
      <label
        className={buttonClass({
          wide: true,
          className:
            "has-focus-visible:outline-accent mt-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2",
        })}
      >
        <ImageUp aria-hidden="true" size={18} /> {words.choose}
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
          label={words.text}
          hideLabel
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
          placeholder={words.paste}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button type="submit" tone="ink" busy={busy} disabled={!text.trim()}>
          {words.scan}
        </Button>
      </form>
      <p role="alert" className="text-bad mt-2 text-sm font-semibold">
        {blind ? words.blind : refusal}
      </p>
    </>
  );
}
