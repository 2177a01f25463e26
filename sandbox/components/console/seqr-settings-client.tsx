"use client";

import { Field } from "@ui/field";
import { Switch } from "@ui/switch";
import type { SeqrSettings } from "../control-types";
import { SettingsForm } from "./settings-form-client";

export const SETTINGS_PATH = "/control/seqr/settings";

function readPatch(form: FormData): SeqrSettings {
  const expiry = String(form.get("expiry")).trim();
  return {
    commitWindowMs: Math.round(Number(form.get("commit")) * 1000),
    invoiceExpiryMs: expiry ? Math.round(Number(expiry) * 1000) : null,
    strictOrder: form.get("strict") === "on",
  };
}

/** How SEQR behaves towards everybody. */
export function Settings() {
  return (
    <SettingsForm<SeqrSettings> path={SETTINGS_PATH} read={readPatch} columns="sm:grid-cols-3" height="h-36">
      {(now) => (
        <>
          <Field
            label="Seconds to confirm"
            name="commit"
            type="number"
            min={0.1}
            step="any"
            defaultValue={now.commitWindowMs / 1000}
            hint="After that a payment is reversed"
            required
          />
          <Field
            label="Seconds an invoice lives"
            name="expiry"
            type="number"
            min={0.1}
            step="any"
            defaultValue={now.invoiceExpiryMs === null ? "" : now.invoiceExpiryMs / 1000}
            hint="Empty: for ever"
          />
          <div className="grid gap-1.5">
            <Switch label="Strict element order" name="strict" defaultChecked={now.strictOrder} />
            <p className="text-muted text-sm">
              Refuse SOAP whose elements stand in another order than the schema&apos;s
            </p>
          </div>
        </>
      )}
    </SettingsForm>
  );
}
