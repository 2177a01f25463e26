"use client";

import { SelectField } from "@ui/field";
import { Skeleton } from "@ui/skeleton";
import { Switch } from "@ui/switch";
import { Table, Td, Th } from "@ui/table";
import { control, useControl } from "../control-client";
import type { Terminal } from "../control-types";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { CurrencyList } from "./currency-list-client";

export const TERMINALS_PATH = "/control/seqr/terminals";

function TerminalRow({
  terminal,
  busy,
  patch,
}: {
  terminal: Terminal;
  busy: boolean;
  patch: (change: Partial<Terminal>) => void;
}) {
  const name = terminal.name ?? terminal.terminalId;
  return (
    <tr>
      <Td>
        <span className="block font-bold">{name}</span>
        <span className="text-muted block max-w-60 truncate text-xs" title={terminal.terminalId}>
          {terminal.kind} · {terminal.terminalId}
        </span>
      </Td>
      <Td>
        <CurrencyList
          label={`Currencies of ${name}`}
          currencies={terminal.currencies}
          disabled={busy}
          onChange={(currencies) => patch({ currencies })}
        />
      </Td>
      <Td>
        <SelectField
          dense
          hideLabel
          label={`Refunds of ${name}`}
          value={terminal.refunds ?? "allowed"}
          disabled={busy}
          onChange={
            (event) => patch({ refunds: event.target.value as Terminal["refunds"] }) /* the options below */
          }
        >
          <option value="allowed">allowed</option>
          <option value="not-allowed">not allowed (97)</option>
          <option value="account-forbids">account forbids (99)</option>
        </SelectField>
      </Td>
      <Td>
        <Switch
          label="Blocked"
          aria-label={`${name} is blocked`}
          checked={terminal.blocked ?? false}
          disabled={busy}
          onChange={(event) => patch({ blocked: event.target.checked })}
        />
      </Td>
    </tr>
  );
}

/** The terminals shops sign in with. */
export function Terminals() {
  const terminals = useControl<Terminal[]>(TERMINALS_PATH);
  const { run, busy, problem } = useAction(TERMINALS_PATH);
  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">Terminals</h2>
      <ProblemNote problem={problem} />
      <LoadState
        data={terminals.data}
        error={terminals.error}
        retry={() => void terminals.mutate()}
        skeleton={<Skeleton className="rounded-paper h-40" />}
      >
        {(list) =>
          list.length === 0 ? (
            <p className="text-muted">No terminal. Reset the sandbox to get the demo shop&apos;s back.</p>
          ) : (
            <Table caption="Terminals">
              <thead>
                <tr>
                  <Th>Terminal</Th>
                  <Th>Currencies</Th>
                  <Th>Refunds</Th>
                  <Th>
                    <span className="sr-only">Blocked</span>
                  </Th>
                </tr>
              </thead>
              <tbody>
                {list.map((terminal) => (
                  <TerminalRow
                    key={terminal.terminalId}
                    terminal={terminal}
                    busy={busy}
                    patch={(change) =>
                      void run(() =>
                        control(
                          `${TERMINALS_PATH}/${encodeURIComponent(terminal.terminalId)}`,
                          "PATCH",
                          change,
                        ),
                      )
                    }
                  />
                ))}
              </tbody>
            </Table>
          )
        }
      </LoadState>
    </div>
  );
}
