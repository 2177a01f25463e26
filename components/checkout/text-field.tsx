import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { fill } from "@/components/layout/fill";
import type { CheckoutWords } from "./checkout-words";
import type { FieldErrors } from "./field-errors";

/** What every field of the form needs: what is wrong, what was filled in before, and the texts. */
export type FieldParts = { errors: FieldErrors; kept: URLSearchParams; words: CheckoutWords };

type TextFieldProps = FieldParts &
  Omit<ComponentProps<typeof Field>, "error" | "defaultValue"> & { name: string };

/** One text field; one that may stay empty says so in its label. */
export function TextField({ errors, kept, words, name, label, required, ...rest }: TextFieldProps) {
  const problem = errors[name];
  return (
    <Field
      {...rest}
      name={name}
      label={required ? label : fill(words.optional, { label })}
      required={required}
      defaultValue={kept.get(name) ?? ""}
      error={problem && words.fields[problem]}
    />
  );
}
