"use client";

import type { FormEvent } from "react";
import type { z } from "zod";
import type { storeSchema } from "@sandbox/pockyt/control/schemas";
import { walletIds, wallets } from "@sandbox/pockyt/wallets";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { Field } from "@ui/field";
import { Skeleton } from "@ui/skeleton";
import { Switch } from "@ui/switch";
import { control, useControl } from "../control-client";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

const PATH = "/control/pockyt/stores";

type Store = z.output<typeof storeSchema>;

function StoreForm({ store }: { store: Store }) {
  const { run, busy, problem } = useAction(PATH);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const patch = {
      name: String(form.get("name")),
      ipnUrl: String(form.get("ipnUrl")).trim() || null,
      wallets: walletIds.filter((id) => form.get(id) === "on"),
    };
    void run(() => control(`${PATH}/${store.storeNo}`, "PATCH", patch));
  }

  return (
    <Card>
      <form onSubmit={save} key={JSON.stringify(store)} className="grid gap-4">
        <p className="text-muted">
          Merchant <strong className="text-ink">{store.merchantNo}</strong>, store{" "}
          <strong className="text-ink">{store.storeNo}</strong>
        </p>
        <ProblemNote problem={problem} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field
            label="Name that wallets show"
            name="name"
            defaultValue={store.name}
            maxLength={64}
            required
          />
          <Field
            label="Address for notifications"
            name="ipnUrl"
            type="url"
            defaultValue={store.ipnUrl ?? ""}
            hint="For calls that name none"
          />
        </div>
        <fieldset>
          <legend className="mb-1 font-semibold">Wallets that it takes</legend>
          <div className="flex flex-wrap gap-x-6">
            {walletIds.map((id) => (
              <Switch
                key={id}
                name={id}
                label={wallets[id].name}
                defaultChecked={store.wallets.includes(id)}
              />
            ))}
          </div>
        </fieldset>
        <div>
          <Button type="submit" tone="ink" busy={busy}>
            Save
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The stores that may call Pockyt. */
export function PockytStores() {
  const stores = useControl<Store[]>(PATH);
  return (
    <div className="grid gap-3">
      <h2 className="headline text-2xl">Stores</h2>
      <LoadState
        data={stores.data}
        error={stores.error}
        retry={() => void stores.mutate()}
        skeleton={<Skeleton className="rounded-paper h-72" />}
      >
        {(list) => list.map((store) => <StoreForm key={store.storeNo} store={store} />)}
      </LoadState>
    </div>
  );
}
