"use client";

import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import type { Person } from "../control-types";
import { LoadState } from "../shell/load-state";
import { PersonCard } from "./person-card-client";

const GRID = "grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3";

/** The test people. */
export function PeopleTab() {
  const people = useControl<Person[]>("/control/people");
  const skeleton = (
    <div className={GRID}>
      {[1, 2, 3].map((n) => (
        <Skeleton key={n} className="rounded-paper h-64" />
      ))}
    </div>
  );
  return (
    <section aria-label="People" className="grid gap-4">
      <LoadState
        data={people.data}
        error={people.error}
        retry={() => void people.mutate()}
        skeleton={skeleton}
      >
        {(list) =>
          list.length === 0 ? (
            <Empty title="Nobody lives here">Reset the sandbox, and the test people come back.</Empty>
          ) : (
            <ul className={GRID}>
              {list.map((person) => (
                <li key={person.id}>
                  <PersonCard person={person} />
                </li>
              ))}
            </ul>
          )
        }
      </LoadState>
    </section>
  );
}
