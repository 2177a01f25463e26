"use client";

import { useState } from "react";
import { Button } from "@ui/button";
import { AddressFields } from "./address-fields";
import { LockerPicker } from "./locker-picker-client";
import { Block, Pick } from "./parts";
import type { Checkout, Delivery, WireDelivery } from "./phone-types";
import { formatGrosze, grossOf } from "./price";
import { useWords } from "./words-client";

type Props = {
  offered: WireDelivery[];
  checkout: Checkout;
  busy: boolean;
  onChange: (delivery: Delivery) => void;
};

/** How it comes: locker, courier or e-mail, with the options that the shop offers and their prices. */
export function DeliverySection({ offered, checkout, busy, onChange }: Props) {
  const { words, label, language } = useWords();
  const [picking, setPicking] = useState(false);
  const chosen = checkout.delivery;
  const money = (grosze: number) => (grosze ? formatGrosze(grosze, language) : words.delivery.free);
  if (offered.length === 0)
    return <p className="bg-paper-wear rounded-paper mb-4 px-4 py-3">{words.delivery.unavailable}</p>;
  const options = offered.find((one) => one.delivery_type === chosen?.type)?.delivery_options ?? [];
  const codes = chosen?.codes ?? [];
  return (
    <Block title={words.delivery.title}>
      <div role="radiogroup" aria-label={words.delivery.title} className="grid gap-2">
        {offered.map(({ delivery_type: type, delivery_price: price }) => (
          <Pick
            key={type}
            name="delivery"
            checked={chosen?.type === type}
            disabled={busy}
            onChange={() =>
              onChange({
                type: type as Delivery["type"] /* shown as the shop offers it; the sandbox checks it */,
              })
            }
            label={label("delivery", type)}
            side={money(grossOf(price))}
          />
        ))}
      </div>
      {chosen && options.length ? (
        <div className="mt-2 grid gap-2 pl-4">
          {options.map(({ delivery_code_value: code, delivery_name: name, delivery_option_price: price }) => (
            <Pick
              key={code}
              kind="checkbox"
              name={code}
              checked={codes.includes(code)}
              disabled={busy}
              onChange={(on) =>
                onChange({ ...chosen, codes: on ? [...codes, code] : codes.filter((one) => one !== code) })
              }
              label={name || label("delivery", code)}
              side={`+ ${money(grossOf(price))}`}
            />
          ))}
        </div>
      ) : null}
      {chosen?.type === "APM" ? (
        <>
          <div className="mt-3 flex items-center justify-between gap-3">
            <span>
              {words.delivery.locker} <strong className="tabular">{chosen.point ?? "–"}</strong>
            </span>
            <Button size="sm" aria-expanded={picking} onClick={() => setPicking(!picking)}>
              {words.delivery.choose}
            </Button>
          </div>
          {picking ? (
            <LockerPicker
              chosen={chosen.point ?? ""}
              onChoose={(point) => {
                setPicking(false);
                onChange({ ...chosen, point });
              }}
            />
          ) : null}
        </>
      ) : null}
      {chosen?.type === "COURIER" ? (
        <AddressFields
          key={JSON.stringify(chosen.address)}
          address={chosen.address}
          busy={busy}
          extra={[{ name: "courierNote", label: words.delivery.note, value: chosen.courierNote ?? "" }]}
          onSave={({ courierNote, ...address }) =>
            onChange({
              ...chosen,
              courierNote,
              address: address as Delivery["address"] /* required by the form */,
            })
          }
        />
      ) : null}
      {chosen?.type === "DIGITAL" && chosen.digitalMail ? (
        <p className="text-muted mt-2">{chosen.digitalMail}</p>
      ) : null}
    </Block>
  );
}
