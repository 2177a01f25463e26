"use client";

import Link from "next/link";
import { cn } from "@ui/cn";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { formatMoney } from "../format";
import { Avatar } from "../shell/avatar";
import { LoadState } from "../shell/load-state";

const GRID = "grid gap-5 sm:grid-cols-2 lg:grid-cols-3";

/** The test people, each a link to the phone in their hand. */
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
                <Link
                  href={`/phone/seqr?person=${encodeURIComponent(person.id)}`}
                  className={cn(
                    "rounded-paper group grid h-full gap-5 p-6",
                    "rule border-line bg-card hover:border-ink transition",
                  )}
                >
                  <Avatar id={person.id} name={person.name} size="lg" />
                  <span>
                    <span className="headline block text-2xl underline-offset-4 group-hover:underline">
                      {person.name}
                    </span>
                    <span className="text-muted block">
                      {person.address.city} · PIN {person.seqr.pin}
                    </span>
                    <span className="mt-2 flex flex-wrap gap-x-4">
                      {person.seqr.balance.map(({ amount, currency }) => (
                        <span key={currency} className="tabular">
                          {formatMoney(amount, currency)}
                        </span>
                      ))}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </LoadState>
  );
}
