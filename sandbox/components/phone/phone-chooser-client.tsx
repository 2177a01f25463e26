"use client";

import { ButtonLink } from "@ui/button";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { formatMoney } from "../format";
import { Avatar } from "../shell/avatar";
import { LoadState } from "../shell/load-state";

const APPS = [
  { name: "SEQR", href: (id: string) => `/phone/seqr?person=${id}` },
  { name: "InPost", href: (id: string) => `/phone/inpost?person=${id}` },
  { name: "Wallet", href: (id: string) => `/phone/wallet/${id}` },
];
const GRID = "grid gap-5 sm:grid-cols-2 lg:grid-cols-3";

/** The test people, each with links to the apps on the phone in their hand. */
export function PhoneChooser() {
  const people = useControl<Person[]>("/control/people");
  const skeleton = (
    <div className={GRID}>
      {[1, 2, 3].map((n) => (
        <Skeleton key={n} className="rounded-paper h-44" />
      ))}
    </div>
  );
  return (
    <LoadState data={people.data} error={people.error} retry={() => void people.mutate()} skeleton={skeleton}>
      {(list) =>
        list.length === 0 ? (
          <Empty title="Nobody lives here yet">
            Reset the sandbox in the console; the test people come back.
          </Empty>
        ) : (
          <ul className={GRID}>
            {list.map((person) => (
              <li key={person.id}>
                <div className="rounded-paper rule border-line bg-card grid h-full content-between gap-5 p-6">
                  <div className="grid gap-5">
                    <Avatar id={person.id} name={person.name} size="lg" />
                    <div>
                      <h2 className="headline text-2xl">{person.name}</h2>
                      <p className="text-muted">
                        {person.address.city} · PIN {person.seqr.pin}
                      </p>
                      <p className="mt-2 flex flex-wrap gap-x-4">
                        {person.seqr.balance.map(({ amount, currency }) => (
                          <span key={currency} className="tabular">
                            {formatMoney(amount, currency)}
                          </span>
                        ))}
                      </p>
                    </div>
                  </div>
                  <p className="flex flex-wrap gap-2">
                    {APPS.map(({ name, href }) => (
                      <ButtonLink
                        key={name}
                        size="sm"
                        href={href(encodeURIComponent(person.id))}
                        aria-label={`${name} phone of ${person.name}`}
                      >
                        {name}
                      </ButtonLink>
                    ))}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </LoadState>
  );
}
