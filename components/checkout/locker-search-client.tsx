"use client";

import { type KeyboardEvent, useDeferredValue, useState } from "react";
import useSWR from "swr";
import { fill } from "@/components/layout/fill";
import { getJson } from "@/components/layout/http-client";
import { Field } from "@/components/ui/field";
import { Choice } from "./choice";
import type { FieldParts } from "./text-field";

type Locker = {
  code: string;
  city: string;
  street: string;
  building: string;
  postalCode: string;
  hint: string;
};
type Found = { items: Locker[]; total: number };

const shown = 5;

/** A locker out of those that a few letters of its city, street or code find. The chosen one stays in sight. */
export function LockerSearch({ errors, kept, words }: FieldParts) {
  const [typed, setTyped] = useState(kept.get("lockerSearch") ?? "");
  const [chosen, setChosen] = useState<string>(kept.get("locker") ?? "");
  const query = useDeferredValue(typed.trim());
  const { data, error } = useSWR<Found, Error>(
    `/api/delivery/lockers?limit=${shown}&q=${encodeURIComponent(query)}`,
    getJson,
    { keepPreviousData: true, revalidateOnFocus: false },
  );
  const { data: own } = useSWR<Found, Error>(
    chosen ? `/api/delivery/lockers?limit=1&q=${encodeURIComponent(chosen)}` : null,
    getJson,
    { revalidateOnFocus: false },
  );
  const items = data?.items ?? [];
  const listed = items.some(({ code }) => code === chosen);
  const kept1 = listed ? [] : (own?.items ?? []).filter(({ code }) => code === chosen);
  const problem = errors.locker;
  return (
    <div className="grid gap-3">
      <Field
        name="lockerSearch"
        type="search"
        label={words.lockerSearch}
        hint={words.lockerHint}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={stayInForm}
      />
      <p role="status" className="text-muted text-[15px]">
        {error
          ? words.lockerFailed
          : data
            ? fill(data.total > 0 ? words.lockerFound : words.lockerNone, {
                shown: items.length,
                total: data.total,
              })
            : words.loading}
      </p>
      <div role="radiogroup" aria-label={words.lockerList} className="grid min-h-16 gap-2">
        {[...kept1, ...items].map((locker, index) => (
          <Choice
            key={locker.code}
            type="radio"
            name="locker"
            value={locker.code}
            checked={locker.code === chosen}
            required
            error={problem && index === 0 ? words.fields[problem] : undefined}
            onChange={() => setChosen(locker.code)}
          >
            <span className="font-semibold">{locker.code}</span> {locker.street} {locker.building},{" "}
            {locker.city}
            <span className="text-muted block text-[15px]">{locker.hint}</span>
          </Choice>
        ))}
      </div>
    </div>
  );
}

/** Enter in the search looks for lockers; it does not order. */
function stayInForm(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}
