"use client";

import type { z } from "zod";
import type { transactionSchema } from "@sandbox/pockyt/control/transactions";
import { wallets } from "@sandbox/pockyt/wallets";
import { Button } from "@ui/button";
import { Link } from "@ui/link";
import { Skeleton } from "@ui/skeleton";
import { Table, Td, Th } from "@ui/table";
import { control, useControl } from "../control-client";
import { formatMoney, formatTime } from "../format";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";
import { consoleHref } from "./console-address";

const PATH = "/control/pockyt/transactions";
const ENDED = ["success", "failed", "closed", "reversed"];

type Transaction = z.output<typeof transactionSchema>;

/** "delivered", or how often it was tried so far. */
function told({ ipns }: Transaction): string {
  const last = ipns.at(-1);
  if (!last) return "–";
  return last.state === "waiting" && last.attempts > 0 ? `waiting, ${last.attempts} sent` : last.state;
}

function Row({ row, busy, onResend }: { row: Transaction; busy: boolean; onResend: () => void }) {
  const canTell = ENDED.includes(row.status) && (row.ipnUrl !== null || row.ipns.length > 0);
  return (
    <tr>
      <Td>
        <Link
          href={consoleHref({ reference: row.reference })}
          className="font-semibold underline underline-offset-4"
        >
          {row.reference}
        </Link>
        <span className="text-muted block text-xs tabular-nums">{row.transactionNo}</span>
      </Td>
      <Td>{row.status}</Td>
      <Td>{formatMoney(row.amount, row.currency)}</Td>
      <Td>{row.refunded === 0 ? "–" : formatMoney(row.refunded, row.currency)}</Td>
      <Td>
        {row.wallet === null ? "–" : wallets[row.wallet].name}
        {row.codeEnd === null ? null : <span className="text-muted block text-xs">…{row.codeEnd}</span>}
      </Td>
      <Td>{row.personId ?? "–"}</Td>
      <Td>{row.prepays}</Td>
      <Td>{formatTime(row.createdAt)}</Td>
      <Td>
        {told(row)}
        {canTell ? (
          <Button
            size="sm"
            className="ml-2"
            disabled={busy}
            onClick={onResend}
            aria-label={`Notify ${row.reference} again`}
          >
            Again
          </Button>
        ) : null}
      </Td>
    </tr>
  );
}

/** What Pockyt has booked, and what it told the shop of it. */
export function PockytTransactions() {
  const list = useControl<Transaction[]>(PATH);
  const { run, busy, problem } = useAction(PATH);
  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">Transactions</h2>
      <ProblemNote problem={problem} />
      <LoadState
        data={list.data}
        error={list.error}
        retry={() => void list.mutate()}
        skeleton={<Skeleton className="rounded-paper h-24" />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-muted">No sale yet. Ring something up at the till and scan a wallet.</p>
          ) : (
            <Table caption="Transactions" maxHeight="24rem">
              <thead>
                <tr>
                  {[
                    "Reference",
                    "Status",
                    "Amount",
                    "Back",
                    "Wallet",
                    "Person",
                    "Prepays",
                    "Begun",
                    "Told",
                  ].map((name) => (
                    <Th key={name}>{name}</Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row
                    key={row.transactionNo}
                    row={row}
                    busy={busy}
                    onResend={() =>
                      void run(() => control(`${PATH}/${row.transactionNo}/resend-ipn`, "POST"))
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
