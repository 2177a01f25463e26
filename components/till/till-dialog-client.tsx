"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

type TillDialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  submit: string;
  tone?: ButtonTone;
  /** What stands beside the submit instead of "back". */
  keep?: string;
  children: ReactNode;
  /** Does it; gives words when it could not, and the dialog stays. */
  onSubmit: (fields: FormData) => Promise<string | undefined> | string | undefined;
};

/** A form in a dialog with large buttons. */
export function TillDialog({
  open,
  onClose,
  title,
  submit,
  tone = "ink",
  keep,
  children,
  onSubmit,
}: TillDialogProps) {
  const t = useTranslations("till");
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  function close() {
    setProblem(undefined);
    onClose();
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const wrong = await onSubmit(new FormData(event.currentTarget));
    setBusy(false);
    setProblem(wrong);
    if (!wrong) close();
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={title}
      actions={
        <>
          <Button onClick={close}>{keep ?? t("back")}</Button>
          <Button type="submit" form={id} tone={tone} busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={(event) => void send(event)} className="grid gap-4">
        {children}
        {problem ? (
          <Notice tone="bad" live="assertive">
            {problem}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
