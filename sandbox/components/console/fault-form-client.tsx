"use client";

import { useState, type FormEvent } from "react";
import { kindsOf, type FaultKind } from "@sandbox/faults/catalog";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { Field, SelectField } from "@ui/field";
import type { Person } from "../control-types";
import { FAULT_WORDS, type FaultParam, type NewFault } from "./fault-words";
import { OPERATIONS, PROVIDERS } from "./operations";

type FaultFormProps = { people: Person[]; busy: boolean; onAdd: (fault: NewFault) => void };

function readFault(form: FormData, param: FaultParam | undefined): NewFault {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const remaining = text("remaining");
  return {
    provider: text("provider"),
    operation: text("operation"),
    kind: text("kind"),
    params: param ? { [param.name]: param.numeric ? Number(text("param")) : text("param") } : {},
    remaining: remaining ? Number(remaining) : null,
    ...(text("phone") ? { phone: text("phone") } : {}),
  };
}

/** Adds a fault: where, what, how often, for whom. Offers only what can happen to the chosen operation. */
export function FaultForm({ people, busy, onAdd }: FaultFormProps) {
  const [provider, setProvider] = useState(PROVIDERS[0] ?? "seqr");
  const [operation, setOperation] = useState("getPaymentStatus");
  const [chosen, setChosen] = useState<FaultKind>("delay");
  const kinds = kindsOf(provider, operation) ?? [];
  const kind = kinds.includes(chosen) ? chosen : (kinds[0] ?? "delay");
  const { text, param } = FAULT_WORDS[kind];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onAdd(readFault(new FormData(event.currentTarget), param));
  }

  return (
    <Card>
      <form onSubmit={submit} className="grid gap-4">
        <h2 className="headline text-2xl">Break something</h2>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField
            label="Provider"
            name="provider"
            value={provider}
            onChange={(event) => setProvider(event.target.value)}
          >
            {PROVIDERS.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </SelectField>
          <SelectField
            label="Operation"
            name="operation"
            value={operation}
            onChange={(event) => setOperation(event.target.value)}
          >
            <option value="*">any operation</option>
            {OPERATIONS[provider]?.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </SelectField>
          <SelectField
            label="What goes wrong"
            name="kind"
            value={kind}
            hint={text}
            onChange={(event) => setChosen(event.target.value as FaultKind) /* only kinds are offered */}
          >
            {kinds.map((name) => (
              <option key={name} value={name}>
                {FAULT_WORDS[name].label}
              </option>
            ))}
          </SelectField>
          {param ? (
            <Field
              key={kind}
              label={param.label}
              name="param"
              type={param.numeric ? "number" : "text"}
              defaultValue={param.initial}
              required
            />
          ) : null}
          <Field
            label="How many times"
            name="remaining"
            type="number"
            min={1}
            defaultValue={1}
            hint="Empty: until removed"
          />
          <SelectField label="Whose phone" name="phone" defaultValue="">
            <option value="">everybody</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <div>
          <Button type="submit" tone="primary" busy={busy}>
            Add the fault
          </Button>
        </div>
      </form>
    </Card>
  );
}
