"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useSend } from "./use-send";

/** What to send, or words that say what is wrong with the fields. */
export type Prepared = { url: string; method: string; body?: unknown } | { error: string };

type FormDialogProps = {
  open: string;
  tone?: ButtonTone;
  title: string;
  submit: string;
  children: ReactNode;
  prepare: (fields: FormData) => Prepared;
  /** What happened, in words. */
  done: (value: Record<string, unknown>, sent: unknown) => string;
};

/** A button that opens a form in a dialog, sends it, and says what happened beside the button. */
export function FormDialog({ open, tone, title, submit, children, prepare, done }: FormDialogProps) {
  const t = useTranslations("admin");
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const { run, busy, error, setError } = useSend();

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const prepared = prepare(new FormData(event.currentTarget));
    if ("error" in prepared) return setError(prepared.error);
    const value = await run(prepared.url, prepared.method, prepared.body);
    if (!value) return;
    setOpen(false);
    setSaid(done(value, prepared.body));
  }

  function show() {
    setSaid("");
    setError(undefined);
    setOpen(true);
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button size="sm" tone={tone} onClick={show} className="whitespace-nowrap">
        {open}
      </Button>
      <p role="status" className="text-good font-semibold empty:hidden">
        {said}
      </p>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <>
            <Button size="sm" tone="quiet" onClick={() => setOpen(false)}>
              {t("order.keep")}
            </Button>
            <Button size="sm" tone={tone === "bad" ? "bad" : "ink"} type="submit" form={formId} busy={busy}>
              {submit}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={onSubmit} className="grid gap-4">
          {children}
          {error ? (
            <Notice tone="bad" title={t("errors.failed")} live="assertive">
              {error}
            </Notice>
          ) : null}
        </form>
      </Dialog>
    </div>
  );
}
