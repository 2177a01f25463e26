"use client";

import { fill } from "@/components/layout/fill";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { EmailField, FormProblem } from "@/components/ui/sign-in-fields";
import type { AccountWords } from "./account-words";
import { type AccountProblem, useAccountForm } from "./use-account-form-client";

type Words = Pick<AccountWords, "email" | "password" | "signIn">;

/** E-mail and password. `after` is the page to go to then. */
export function SignInForm({ words, after }: { words: Words; after: string }) {
  const { problem, busy, onSubmit } = useAccountForm("/api/account/session", after);
  return (
    // Sent without scripts it must still be a POST: a password has no place in an address.
    <form method="post" action="/api/account/session" onSubmit={onSubmit} className="grid gap-4">
      <EmailField label={words.email} />
      <Field
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <FormProblem>{problem ? wordsFor(problem, words.signIn) : null}</FormProblem>
      <Button type="submit" tone="primary" wide busy={busy}>
        {words.signIn.submit}
      </Button>
    </form>
  );
}

function wordsFor({ code, seconds }: AccountProblem, words: AccountWords["signIn"]): string {
  if (code === "too-many-attempts") return fill(words.wait, { minutes: Math.ceil(seconds / 60) });
  return code === "wrong-credentials" ? words.wrong : words.failed;
}
