import Form from "next/form";
import { Button, ButtonLink } from "@ui/button";
import { Field, SelectField } from "@ui/field";
import { consoleHref, type ConsoleState } from "./console-address";
import { OPERATIONS, PROVIDERS } from "./operations";

/** A plain form: the filter lives in the address. */
export function JournalFilter({ view }: { view: ConsoleState }) {
  return (
    <Form
      action="/console"
      className="flex flex-wrap items-end gap-3"
      key={`${view.operation} ${view.reference}`}
    >
      <input type="hidden" name="tab" value="journal" />
      <SelectField
        dense
        label="Operation"
        name="operation"
        defaultValue={view.operation}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">All operations</option>
        {PROVIDERS.map((provider) => (
          <optgroup key={provider} label={provider}>
            {OPERATIONS[provider]?.map((operation) => (
              <option key={operation}>{operation}</option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <Field
        dense
        label="Reference"
        name="reference"
        defaultValue={view.reference}
        placeholder="Invoice, token, order"
        autoComplete="off"
      />
      <Button type="submit" tone="ink" size="sm">
        Filter
      </Button>
      {view.operation || view.reference ? (
        <ButtonLink size="sm" tone="quiet" href={consoleHref({ tab: "journal" })}>
          Show all
        </ButtonLink>
      ) : null}
    </Form>
  );
}
