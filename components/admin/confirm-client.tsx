"use client";

import type { ButtonTone } from "@/components/ui/button-class";
import { FormDialog } from "./form-dialog-client";

/** A button that asks once more, then asks a route handler and says what happened. */
export function Confirm({
  url,
  method = "POST",
  open,
  tone,
  title,
  text,
  done,
}: {
  url: string;
  method?: "POST" | "PUT" | "DELETE";
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
      prepare={() => ({ url, method })}
      done={() => done}
    >
      <p>{text}</p>
    </FormDialog>
  );
}
