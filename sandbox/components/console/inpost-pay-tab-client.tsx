"use client";

import { Button } from "@ui/button";
import { Field, SelectField } from "@ui/field";
import { Skeleton } from "@ui/skeleton";
import { Switch } from "@ui/switch";
import { useControl } from "../control-client";
import { InPostPayActions } from "./inpost-pay-actions-client";
import { KnownList } from "./known-list-client";
import { SettingsForm } from "./settings-form-client";

const PATH = "/control/inpost-pay";

type Settings = {
  strict: boolean;
  patienceMs: number;
  tokenSeconds: number;
  refundsAtNight: boolean;
  webhookVersion: string;
};

function readPatch(form: FormData): Settings {
  return {
    strict: form.get("strict") === "on",
    patienceMs: Math.round(Number(form.get("patience")) * 1000),
    tokenSeconds: Number(form.get("token")),
    refundsAtNight: form.get("night") === "on",
    webhookVersion: String(form.get("webhooks")),
  };
}

function Behaviour() {
  return (
    <SettingsForm<Settings>
      path={`${PATH}/settings`}
      read={readPatch}
      columns="sm:grid-cols-2"
      across="sm:col-span-2"
      height="h-36"
      more={(run, busy) => (
        <>
          <Button disabled={busy} onClick={() => run(`${PATH}/keys/rotate`)}>
            Rotate the signing key
          </Button>
          <Button disabled={busy} onClick={() => run(`${PATH}/tokens/expire`)}>
            Expire all tokens
          </Button>
        </>
      )}
    >
      {(now) => (
        <>
          <Field
            label="Seconds the app waits for an order"
            name="patience"
            type="number"
            min={0.1}
            max={120}
            step="any"
            defaultValue={now.patienceMs / 1000}
            required
          />
          <Field
            label="Seconds a token lives"
            name="token"
            type="number"
            min={1}
            defaultValue={now.tokenSeconds}
            required
          />
          <SelectField label="Webhooks" name="webhooks" defaultValue={now.webhookVersion}>
            <option value="2">version 2, amounts in grosze</option>
            <option value="1">version 1, amounts in złoty</option>
          </SelectField>
          <div />
          <Switch label="Refuse baskets that break the protocol" name="strict" defaultChecked={now.strict} />
          <Switch label="Refunds at night, too" name="night" defaultChecked={now.refundsAtNight} />
        </>
      )}
    </SettingsForm>
  );
}

/** Whether everything that the tab shows has arrived: until then nobody knows how tall its lists are. */
function useArrived(): boolean {
  const parts = [
    useControl(`${PATH}/complaints`),
    useControl(`${PATH}/bindings`),
    useControl(`${PATH}/orders`),
    useControl(`${PATH}/transactions`),
    useControl(`${PATH}/products`),
    useControl(`${PATH}/settings`),
    useControl("/control/people"),
  ];
  return parts.every(({ data, error }) => data !== undefined || error !== undefined);
}

/** What InPost Pay knows and how it behaves. */
export function InPostPayTab() {
  const arrived = useArrived();
  if (!arrived)
    return (
      <div aria-busy="true">
        <Skeleton className="rounded-paper h-[60rem]" />
      </div>
    );
  return (
    <section aria-label="InPost Pay" className="grid grid-cols-1 gap-8">
      <KnownList
        title="Complaints"
        path={`${PATH}/complaints`}
        columns={["at", "operation", "path", "message"]}
        empty="Nothing wrong in what the shop has sent."
      />
      <KnownList
        title="Bindings"
        path={`${PATH}/bindings`}
        columns={["state", "personId", "place", "basketId", "boundAt"]}
        empty="No basket yet. Press the InPost Pay button in the shop."
      />
      <KnownList
        title="Orders"
        path={`${PATH}/orders`}
        columns={["customerOrderId", "personId", "paymentStatus", "statusText", "total", "at"]}
        empty="No order yet."
      />
      <KnownList
        title="Transactions"
        path={`${PATH}/transactions`}
        columns={["transactionId", "status", "method", "amount", "createdAt"]}
        empty="No money has moved."
      />
      <KnownList
        title="Products offered in the app"
        path={`${PATH}/products`}
        columns={["productId", "name", "status", "available", "price"]}
        empty="None. Offer one in the back office."
      />
      <InPostPayActions />
      <Behaviour />
    </section>
  );
}
