"use client";

import type { FormEvent } from "react";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { Field } from "@ui/field";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { Webshop } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

export const WEBSHOPS_PATH = "/control/seqr/webshops";

function WebshopForm({ shop }: { shop?: Webshop }) {
  const { run, busy, problem } = useAction(WEBSHOPS_PATH);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const values = Object.fromEntries(new FormData(form));
    const done = await run(() =>
      control(WEBSHOPS_PATH, "PUT", shop ? { ...values, webshopId: shop.webshopId } : values),
    );
    if (done && !shop) form.reset();
  }

  return (
    <form
      onSubmit={(event) => void save(event)}
      className="grid gap-3"
      aria-label={shop ? `Web-shop ${shop.webshopId}` : "New web-shop"}
    >
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[8rem_10rem_1fr_8rem_auto]">
        <Field
          dense
          label="webshopId"
          name="webshopId"
          defaultValue={shop?.webshopId}
          disabled={Boolean(shop)}
          required
          pattern="[A-Za-z0-9._\-]{1,64}"
        />
        <Field dense label="Name" name="name" defaultValue={shop?.name} required />
        <Field
          dense
          label="createPurchase address"
          name="createPurchaseUrl"
          type="url"
          defaultValue={shop?.createPurchaseUrl}
          placeholder="http://localhost:3000/api/seqr/createPurchase"
          required
        />
        <Field dense label="Service" name="serviceId" defaultValue={shop?.serviceId ?? "wss-dev"} required />
        <Button type="submit" size="sm" tone={shop ? "outline" : "ink"} busy={busy}>
          {shop ? "Save" : "Add"}
        </Button>
      </div>
      <ProblemNote problem={problem} />
    </form>
  );
}

/** Which shop a product code belongs to: webshopId → address that gets createPurchase. */
export function Webshops() {
  const shops = useControl<Webshop[]>(WEBSHOPS_PATH);
  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">Web-shops</h2>
      <Card className="grid gap-5">
        <LoadState
          data={shops.data}
          error={shops.error}
          retry={() => void shops.mutate()}
          skeleton={<Skeleton className="rounded-option h-16" />}
        >
          {(list) => list.map((shop) => <WebshopForm key={JSON.stringify(shop)} shop={shop} />)}
        </LoadState>
        <WebshopForm />
      </Card>
    </div>
  );
}
