"use client";

import { useState, type FormEvent } from "react";
import { ApiError, sendJson } from "@/components/layout/http-client";

/** Why the shop said no: its own word for it, `failed` where it had none, and how long to wait. */
export type AccountProblem = { code: string; seconds: number };

/** Sends a form's fields to `url` and, once the shop has signed the shopper in, loads the page `after` afresh. */
export function useAccountForm(url: string, after: string) {
  const [problem, setProblem] = useState<AccountProblem>();
  const [busy, setBusy] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    setBusy(true);
    setProblem(undefined);
    try {
      await sendJson("POST", url, fields);
      // Afresh, since basket and widget of this tab are the guest's.
      window.location.assign(after);
    } catch (error) {
      setBusy(false);
      setProblem(problemOf(error));
    }
  }
  return { problem, busy, onSubmit };
}

function problemOf(error: unknown): AccountProblem {
  if (!(error instanceof ApiError)) return { code: "failed", seconds: 0 };
  const { seconds } = error.details;
  return { code: error.code ?? "failed", seconds: typeof seconds === "number" ? seconds : 0 };
}
