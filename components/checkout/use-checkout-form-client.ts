"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type RefObject, useRef, useState } from "react";
import { mutate } from "swr";
import type { CheckoutDone, CheckoutView } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { basketUrl } from "@/components/basket/change-basket";
import { ApiError, sendJson } from "@/components/layout/http-client";
import { type Checked, errorsIn, type FieldErrors, problemOf } from "./field-errors";
import { forgetForm, keepForm } from "./kept-form";
import { readForm } from "./read-form";

export type FormFailure = { code: string; details: Readonly<Record<string, unknown>> };

/**
 * `hold` keeps the form as it is while the order is on its way, for its basket is gone before the answer is there;
 * `release` shows the basket as it is after an order that failed.
 */
export type Holding = { hold: () => void; release: () => Promise<void> };

type Sending = Holding & { checkout: CheckoutView; locale: Locale; total: number };

/** Checks and sends the form; says which fields are wrong, and why an order was not made. */
export function useCheckoutForm({ checkout, locale, total, hold, release }: Sending) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState<FormFailure>();
  const [busy, setBusy] = useState(false);

  async function send(fields: FormData) {
    setBusy(true);
    setFailure(undefined);
    hold();
    try {
      const body = readForm(fields, { locale, consents: checkout.consents, expectedTotal: total });
      const { orderUrl } = await sendJson<CheckoutDone>("POST", "/api/checkout", body);
      leave(orderUrl);
    } catch (reason) {
      const { code, details }: Pick<ApiError, "code" | "details"> =
        reason instanceof ApiError ? reason : new ApiError(0, "network");
      if (code === "already-ordered" && typeof details.orderUrl === "string") return leave(details.orderUrl);
      keepForm(fields);
      setFailure({ code: code ?? "network", details });
      show(errorsIn(details.errors));
      // Prices, stock or the basket itself may be others now.
      await release();
      setBusy(false);
      void mutate(basketUrl);
    }
  }

  /** The button stays busy until the order's page is there. */
  function leave(orderUrl: string) {
    forgetForm();
    router.push(orderUrl);
    void mutate(basketUrl);
  }

  function show(found: FieldErrors) {
    setErrors(found);
    if (Object.keys(found).length > 0) focusFirst(form, found);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const found: FieldErrors = Object.fromEntries(
      fieldsOf(event.currentTarget).flatMap((field) => {
        const problem = problemOf(field);
        return problem ? [[field.name, problem]] : [];
      }),
    );
    show(found);
    if (Object.keys(found).length === 0) void send(new FormData(event.currentTarget));
  }

  /** A field that is being put right is no longer called wrong. */
  function change(event: FormEvent<HTMLFormElement>) {
    const { name } = event.target as HTMLInputElement; // only fields of this form change
    setErrors(({ [name]: _gone, ...rest }) => rest);
  }

  return { form, errors, failure, busy, submit, change };
}

function fieldsOf(form: HTMLFormElement): (Checked & HTMLElement)[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement,
  );
}

function focusFirst(form: RefObject<HTMLFormElement | null>, errors: FieldErrors): void {
  const first = form.current && fieldsOf(form.current).find(({ name }) => name in errors);
  first?.focus();
}
