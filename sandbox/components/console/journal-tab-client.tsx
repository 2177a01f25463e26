"use client";

import { Button } from "@ui/button";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import type { JournalEntry } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { consoleHref, type ConsoleState } from "./console-address";
import { FoldList } from "./fold-row";
import { JournalFilter } from "./journal-filter";
import { JournalRow } from "./journal-row";

const LIMIT = 200;

function journalPath({ operation, reference }: ConsoleState): string {
  const query = new URLSearchParams({ limit: String(LIMIT) });
  if (operation) query.set("operation", operation);
  if (reference) query.set("reference", reference);
  return `/control/journal?${query}`;
}

/** Every message that crossed the wire, newest first, arriving live. */
export function JournalTab({ view }: { view: ConsoleState }) {
  const journal = useControl<JournalEntry[]>(journalPath(view));
  const { run, busy, problem } = useAction("/control/journal");
  const filtered = Boolean(view.operation || view.reference);
  return (
    <section aria-label="Journal" className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <JournalFilter view={view} />
        <Button
          size="sm"
          busy={busy}
          disabled={!journal.data?.length}
          onClick={() => void run(() => control("/control/journal", "DELETE"))}
        >
          Clear the journal
        </Button>
      </div>
      <ProblemNote problem={problem} />
      <LoadState
        data={journal.data}
        error={journal.error}
        retry={() => void journal.mutate()}
        skeleton={<Skeleton className="rounded-paper h-120" />}
      >
        {(entries) =>
          entries.length === 0 ? (
            <Empty paper="sport" title={filtered ? "No message fits this filter" : "Nothing on the wire yet"}>
              {filtered
                ? "Show all messages, or wait: new ones arrive by themselves."
                : "Scan a code on the stage. Every message between shop and provider will stand here."}
            </Empty>
          ) : (
            <>
              <FoldList label="Messages, newest first">
                {entries.map((entry) => {
                  const open = String(entry.id) === view.message;
                  return (
                    <JournalRow
                      key={entry.id}
                      entry={entry}
                      open={open}
                      href={consoleHref({ ...view, message: open ? "" : String(entry.id) })}
                    />
                  );
                })}
              </FoldList>
              {entries.length >= LIMIT ? (
                <p className="text-muted text-sm">The newest {LIMIT} are shown. Filter to see older ones.</p>
              ) : null}
            </>
          )
        }
      </LoadState>
    </section>
  );
}
