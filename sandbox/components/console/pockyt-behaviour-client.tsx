"use client";

import type { PockytSettings } from "@sandbox/pockyt/control/schemas";
import { Field, SelectField } from "@ui/field";
import { Switch } from "@ui/switch";
import { SettingsForm } from "./settings-form-client";

const CHOICES: { name: keyof PockytSettings; label: string; options: Record<string, string> }[] = [
  {
    name: "errorHttpStatus",
    label: "HTTP status of errors",
    options: { 200: "200, as the SDKs expect", 400: "400, as the documents say" },
  },
  {
    name: "errorKey",
    label: "Errors spell their message",
    options: { retMsg: "retMsg", ret_msg: "ret_msg" },
  },
  {
    name: "badCode",
    label: "A code that is used, over or unknown",
    options: { "000023": "000023, value error", "000080": "000080, wallet error" },
  },
  {
    name: "lowBalance",
    label: "Not enough money",
    options: { failed: "000100 with failed", "000080": "000080, then failed" },
  },
  {
    name: "cancelledStatus",
    label: "A paid one that is cancelled",
    options: { closed: "becomes closed", reversed: "becomes reversed" },
  },
];
const NUMBERS: { name: keyof PockytSettings; label: string; min: number; step: string }[] = [
  { name: "codeSeconds", label: "Seconds a code is shown", min: 1, step: "1" },
  { name: "dealingMs", label: "Milliseconds in dealing after the yes", min: 0, step: "1" },
  { name: "speed", label: "Speed of repeated notifications", min: 0.1, step: "any" },
];

function readPatch(form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name));
  return {
    ...Object.fromEntries(CHOICES.map(({ name }) => [name, text(name)])),
    ...Object.fromEntries(NUMBERS.map(({ name }) => [name, Number(text(name))])),
    errorHttpStatus: Number(text("errorHttpStatus")),
    ipnForFailures: form.get("ipnForFailures") === "on",
  };
}

/** Where the documents are silent or disagree: which way Pockyt behaves here. */
export function PockytBehaviour() {
  return (
    <SettingsForm<PockytSettings>
      path="/control/pockyt/settings"
      read={readPatch}
      columns="sm:grid-cols-2 lg:grid-cols-3"
      across="sm:col-span-2 lg:col-span-3"
      height="h-80"
    >
      {(now) => (
        <>
          {CHOICES.map(({ name, label, options }) => (
            <SelectField key={name} label={label} name={name} defaultValue={String(now[name])}>
              {Object.entries(options).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </SelectField>
          ))}
          {NUMBERS.map(({ name, label, min, step }) => (
            <Field
              key={name}
              label={label}
              name={name}
              type="number"
              min={min}
              step={step}
              defaultValue={String(now[name])}
              required
            />
          ))}
          <Switch
            label="Notify failed and closed, too"
            name="ipnForFailures"
            defaultChecked={now.ipnForFailures}
          />
        </>
      )}
    </SettingsForm>
  );
}
