"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { EmailField, FormProblem } from "@/components/ui/sign-in-fields";
import { csrfToken, postForm } from "./auth-form";

/** E-mail and password. `next` is where to go then (checked by the page), `failed` the error code of a try before. */
export function SignInForm({ next, failed }: { next: string; failed?: string }) {
  const t = useTranslations("admin.signIn");
  const [code, setCode] = useState(failed);
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (code && !busy) password.current?.select();
  }, [code, busy]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setCode(undefined);
    const token = await csrfToken();
    const answer =
      token &&
      (await postForm("/api/auth/callback/credentials", {
        csrfToken: token,
        callbackUrl: next,
        email: String(fields.get("email")),
        password: String(fields.get("password")),
      }));
    if (answer && answer.error === "") return window.location.assign(next);
    setBusy(false);
    setCode(answer ? answer.error : "no-answer");
  }

  return (
    // Sent without scripts it must still be a POST: a password has no place in an address.
    <form method="post" action="/api/auth/callback/credentials" onSubmit={onSubmit} className="grid gap-4">
      <input type="hidden" name="callbackUrl" value={next} />
      <EmailField label={t("email")} autoFocus />
      <Field
        ref={password}
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <FormProblem>{code ? words(code, t) : null}</FormProblem>
      <Button type="submit" tone="ink" wide busy={busy}>
        {t("submit")}
      </Button>
    </form>
  );
}

function words(code: string, t: ReturnType<typeof useTranslations<"admin.signIn">>): string {
  const seconds = /^WAIT-(\d{1,5})$/.exec(code)?.[1];
  if (seconds) return t("wait", { minutes: Math.ceil(Number(seconds) / 60) });
  return code === "CredentialsSignin" ? t("wrong") : t("failed");
}
