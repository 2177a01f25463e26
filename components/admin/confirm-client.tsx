"use client";

import type { ButtonTone } from "@/components/ui/button-class";
import { FormDialog } from "./form-dialog-client";

/** A button that asks once more, then posts to a route handler and says what happened. */
export function Confirm({
  url,
  open,
  tone,
  title,
  text,
  done,
}: {
  url: string;
  open: string;
  tone?: ButtonTone;
  title: string;
  text: string;
  done: string;
}) {
  return (
    <FormDialog
      open={open}
      tone={tone}
      title={title}
      submit={open}
      prepare={() => ({ url, method: "POST" })}
      done={() => done}
    >
      <p>{text}</p>
    </FormDialog>
  );
}
