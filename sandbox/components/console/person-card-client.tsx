"use client";

import { useState, type FormEvent } from "react";
import { Button, ButtonLink } from "@ui/button";
import { Card } from "@ui/card";
import { Field, SelectField } from "@ui/field";
import { control } from "../control-client";
import type { Person } from "../control-types";
import { Avatar } from "../shell/avatar";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { parseMajor, toMajor } from "./parse-major";

function readPatch(form: FormData, person: Person) {
  const balance = person.seqr.balance.map(({ currency }) => ({
    currency,
    amount: parseMajor(String(form.get(`balance-${currency}`)), currency),
  }));
  const wrong = balance.find(({ amount }) => amount === null)?.currency;
  return {
    wrong,
    patch: { seqr: { pin: String(form.get("pin")), outcome: String(form.get("outcome")), balance } },
  };
}

/** One test person: money, PIN, and what the bank says to the next payments. */
export function PersonCard({ person }: { person: Person }) {
  const { run, busy, problem } = useAction("/control/people", "/control/seqr/phones");
  const [wrong, setWrong] = useState<string | undefined>();
  const [saved, setSaved] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { wrong: refused, patch } = readPatch(new FormData(event.currentTarget), person);
    setWrong(refused);
    setSaved(false);
    if (!refused) setSaved(await run(() => control(`/control/people/${person.id}`, "PATCH", patch)));
  }

  return (
    <Card>
      <form
        onSubmit={(event) => void save(event)}
        onChange={() => setSaved(false)}
        className="grid gap-4"
        key={JSON.stringify(person.seqr)}
      >
        <div className="flex items-center gap-3">
          <Avatar id={person.id} name={person.name} />
          <div className="min-w-0">
            <h2 className="truncate font-bold">{person.name}</h2>
            <p className="text-muted truncate text-sm">
              {person.address.city} · +{person.phone}
            </p>
          </div>
        </div>
        <div className="grid grid-cols-2 gap-3">
          <Field
            dense
            label="PIN"
            name="pin"
            defaultValue={person.seqr.pin}
            pattern="[0-9]{4}"
            inputMode="numeric"
            maxLength={4}
            title="4 digits"
            required
          />
          <SelectField dense label="The bank" name="outcome" defaultValue={person.seqr.autoOutcome}>
            <option value="ok">pays</option>
            <option value="low-balance">too little money</option>
            <option value="bank-refuses">refuses</option>
          </SelectField>
          {person.seqr.balance.map(({ amount, currency }) => (
            <Field
              dense
              key={currency}
              label={`Balance, ${currency}`}
              name={`balance-${currency}`}
              defaultValue={toMajor(amount, currency)}
              inputMode="decimal"
              error={wrong === currency ? "Type an amount like 250.00" : undefined}
            />
          ))}
        </div>
        <ProblemNote problem={problem} />
        <div className="flex items-center gap-3">
          <Button type="submit" size="sm" tone="ink" busy={busy}>
            Save
          </Button>
          <ButtonLink size="sm" href={`/phone/seqr?person=${encodeURIComponent(person.id)}`}>
            Phone
          </ButtonLink>
          <span role="status" className="text-good text-sm font-semibold">
            {saved ? "Saved" : ""}
          </span>
        </div>
      </form>
    </Card>
  );
}
