"use client";

import type { FormEvent } from "react";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { Field } from "@ui/field";
import { Skeleton } from "@ui/skeleton";
import { Switch } from "@ui/switch";
import { control, useControl } from "../control-client";
import type { SeqrSettings } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

export const SETTINGS_PATH = "/control/seqr/settings";

/** How SEQR behaves towards everybody. */
export function Settings() {
  const settings = useControl<SeqrSettings>(SETTINGS_PATH);
  const { run, busy, problem } = useAction(SETTINGS_PATH);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const expiry = String(form.get("expiry")).trim();
    const patch: SeqrSettings = {
      commitWindowMs: Math.round(Number(form.get("commit")) * 1000),
      invoiceExpiryMs: expiry ? Math.round(Number(expiry) * 1000) : null,
      strictOrder: form.get("strict") === "on",
    };
    void run(() => control(SETTINGS_PATH, "PATCH", patch));
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">Behaviour</h2>
      <ProblemNote problem={problem} />
      <LoadState
        data={settings.data}
        error={settings.error}
        retry={() => void settings.mutate()}
        skeleton={<Skeleton className="rounded-paper h-36" />}
      >
        {(now) => (
          <Card>
            <form onSubmit={save} key={JSON.stringify(now)} className="grid items-start gap-4 sm:grid-cols-3">
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
              <div>
                <Button type="submit" tone="ink" busy={busy}>
                  Save
                </Button>
              </div>
            </form>
          </Card>
        )}
      </LoadState>
    </div>
  );
}
