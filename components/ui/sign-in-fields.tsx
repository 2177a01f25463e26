import type { ReactNode } from "react";
import { Field } from "./field";
import { Notice } from "./notice";

/** The e-mail, which is the name by which a browser keeps the password. */
export function EmailField({ label, autoFocus }: { label: string; autoFocus?: boolean }) {
  return (
    <Field
      label={label}
      name="email"
      type="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      required
      autoFocus={autoFocus}
    />
  );
}

/** What went wrong, read aloud when it appears. */
export function FormProblem({ children }: { children: ReactNode }) {
  return <div aria-live="assertive">{children ? <Notice tone="bad">{children}</Notice> : null}</div>;
}
