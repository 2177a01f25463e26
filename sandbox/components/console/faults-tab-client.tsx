"use client";

import { Button } from "@ui/button";
import { Chip } from "@ui/chip";
import { Notice } from "@ui/notice";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { Fault, Person } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { FaultForm } from "./fault-form-client";
import { FaultList } from "./fault-list";
import { PRESETS, type NewFault } from "./fault-words";

const PATH = "/control/faults";

/** What breaks next: the list of active faults, one-click breakages, and a form for all others. */
export function FaultsTab() {
  const faults = useControl<Fault[]>(PATH);
  const people = useControl<Person[]>("/control/people");
  const { run, busy, problem } = useAction(PATH);
  const add = (fault: NewFault) => void run(() => control(PATH, "POST", fault));

  return (
    <section aria-label="Faults" className="grid gap-6">
      <ProblemNote problem={problem} />
      <LoadState
        data={faults.data}
        error={faults.error}
        retry={() => void faults.mutate()}
        skeleton={<FaultsSkeleton />}
      >
        {(list) => (
          <>
            {list.length === 0 ? (
              <Notice tone="good" title="Everything works">
                No fault is active. Add one below, pay on the stage, and watch what the shop does.
              </Notice>
            ) : (
              <div className="grid gap-3">
                <FaultList
                  faults={list}
                  people={people.data ?? []}
                  busy={busy}
                  onRemove={(fault) => void run(() => control(`${PATH}/${fault.id}`, "DELETE"))}
                />
                <div>
                  <Button size="sm" disabled={busy} onClick={() => void run(() => control(PATH, "DELETE"))}>
                    Remove all faults
                  </Button>
                </div>
              </div>
            )}
            <div className="flex flex-wrap gap-2" role="group" aria-label="One-click faults">
              {PRESETS.map(({ label, fault }) => (
                <Chip key={label} disabled={busy} onClick={() => add(fault)}>
                  {label}
                </Chip>
              ))}
            </div>
            <FaultForm people={people.data ?? []} busy={busy} onAdd={add} />
          </>
        )}
      </LoadState>
    </section>
  );
}

/** Nobody knows how tall the list will be, so what stands below it waits too. */
function FaultsSkeleton() {
  return (
    <div className="grid gap-6">
      <Skeleton className="rounded-paper h-20" />
      <Skeleton className="h-11 rounded-full" />
      <Skeleton className="rounded-paper h-96" />
    </div>
  );
}
