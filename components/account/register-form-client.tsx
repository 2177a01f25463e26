"use client";

import { fill } from "@/components/layout/fill";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { EmailField, FormProblem } from "@/components/ui/sign-in-fields";
import type { AccountWords } from "./account-words";
import { useAccountForm } from "./use-account-form-client";

type Words = Pick<AccountWords, "name" | "email" | "password" | "register">;

/** Name, e-mail and a password of `minPassword` characters at least. `after` is the page to go to then. */
export function RegisterForm({
  words,
  after,
  minPassword,
}: {
  words: Words;
  after: string;
  minPassword: number;
}) {
  const { problem, busy, onSubmit } = useAccountForm("/api/account", after);
  const { passwordHint, submit } = words.register;
  return (
    <form method="post" action="/api/account" onSubmit={onSubmit} className="grid gap-4">
      <Field label={words.name} name="name" autoComplete="name" minLength={2} maxLength={100} required />
      <EmailField label={words.email} />
      <Field
        label={words.password}
        hint={fill(passwordHint, { count: minPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={minPassword}
        maxLength={200}
        required
      />
      <FormProblem>
        {problem ? fill(wordsFor(problem.code, words.register), { count: minPassword }) : null}
      </FormProblem>
      <Button type="submit" tone="primary" wide busy={busy}>
        {submit}
      </Button>
    </form>
  );
}

function wordsFor(code: string, words: AccountWords["register"]): string {
  if (code === "not-made") return words.notMade;
  if (code === "invalid") return words.invalid;
  return code === "too-many-requests" ? words.tooMany : words.failed;
}
