"use client";

import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@ui/button";
import { Card } from "@ui/card";
import { SelectField } from "@ui/field";
import { control, useControl } from "../control-client";
import type { Person } from "../control-types";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

const PATH = "/control/inpost-pay";
const PAYMENTS = ["STARTED", "PENDING", "AUTHORIZED", "DECLINED", "CANCELLED", "ERROR", "COD"];
const ORDERS = ["ORDER_PROCESSING", "ORDER_COMPLETED", "ORDER_REJECTED"];

type Order = { orderId: string; customerOrderId: string };
type HotProduct = { productId: string; name: string };
type Answer = { status: number | null; ok: boolean; code?: string };

function Press({
  title,
  children,
  button,
  busy,
  onPress,
}: {
  title: string;
  children?: ReactNode;
  button: string;
  busy: boolean;
  onPress: (form: FormData) => void;
}) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onPress(new FormData(event.currentTarget));
  }
  return (
    <Card>
      <form onSubmit={submit} className="grid h-full content-between gap-3" aria-label={title}>
        <h3 className="font-extrabold">{title}</h3>
        {children}
        <Button type="submit" disabled={busy}>
          {button}
        </Button>
      </form>
    </Card>
  );
}

const options = (values: readonly string[]) => values.map((value) => <option key={value}>{value}</option>);
const said = ({ ok, status, code }: Answer) =>
  ok ? `The shop answered ${status}.` : `The shop answered ${status ?? "nothing"}: ${code ?? ""}`;

/** What InPost Pay can be made to do: decide refunds, send events, take products, pay out. */
export function InPostPayActions() {
  const orders = useControl<Order[]>(`${PATH}/orders`).data ?? [];
  const products = useControl<HotProduct[]>(`${PATH}/products`).data ?? [];
  const people = useControl<Person[]>("/control/people").data ?? [];
  const { run, busy, problem } = useAction(PATH);
  const [told, setTold] = useState("");

  const ask = <Result,>(path: string, body: unknown, words: (result: Result) => string) => {
    setTold("");
    void run(async () => setTold(words(await control<Result>(`${PATH}/${path}`, "POST", body))));
  };
  const orderField = (
    <SelectField label="Order" name="order" required>
      {orders.map(({ orderId, customerOrderId }) => (
        <option key={orderId} value={orderId}>
          {customerOrderId}
        </option>
      ))}
    </SelectField>
  );

  return (
    <div className="grid gap-3">
      <h2 className="headline text-2xl">Make it happen</h2>
      <ProblemNote problem={problem} />
      <p role="status" className="min-h-6 font-semibold">
        {told}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Press
          title="Decide refunds"
          button="Decide"
          busy={busy || orders.length === 0}
          onPress={(form) =>
            ask(
              `orders/${encodeURIComponent(String(form.get("order")))}/refund-result`,
              { success: form.get("result") === "done" },
              () => "Decided: what waits, or the next one.",
            )
          }
        >
          {orderField}
          <SelectField label="What waits, or the next one, is" name="result">
            <option value="done">done</option>
            <option value="declined">declined</option>
          </SelectField>
        </Press>
        <Press
          title="Send an order event"
          button="Send"
          busy={busy || orders.length === 0}
          onPress={(form) =>
            ask<Answer>(
              "send-order-event",
              {
                orderId: form.get("order"),
                paymentStatus: form.get("payment") || undefined,
                orderStatus: form.get("status") || undefined,
              },
              said,
            )
          }
        >
          {orderField}
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectField label="Payment" name="payment">
              <option value="">says nothing</option>
              {options(PAYMENTS)}
            </SelectField>
            <SelectField label="Order status" name="status">
              <option value="">says nothing</option>
              {options(ORDERS)}
            </SelectField>
          </div>
        </Press>
        <Press
          title="Take a product in the app"
          button="Take it"
          busy={busy || products.length === 0}
          onPress={(form) =>
            ask<{ error?: { title: string } }>(
              "hot-product",
              { personId: form.get("person"), productId: form.get("product") },
              ({ error }) => error?.title ?? "It is in the basket on the phone.",
            )
          }
        >
          <SelectField label="Product that the shop offers" name="product" required>
            {products.map(({ productId, name }) => (
              <option key={productId} value={productId}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField label="Who" name="person" required>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </Press>
        <Press
          title="What comes once a day"
          button="Pay the shop out"
          busy={busy}
          onPress={() => ask<{ answer: Answer }>("settle", {}, ({ answer }) => said(answer))}
        >
          <p className="text-muted">
            By itself when a day of the clock is over: settlement, and a look at the products that are
            offered.
          </p>
          <Button
            type="button"
            disabled={busy || products.length === 0}
            onClick={() => ask<Answer>("products/read", {}, said)}
          >
            Read the products
          </Button>
        </Press>
      </div>
    </div>
  );
}
