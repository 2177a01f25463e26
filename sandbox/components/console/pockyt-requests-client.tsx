"use client";

import type { z } from "zod";
import type { requestSchema } from "@sandbox/pockyt/phone/types";
import { wallets } from "@sandbox/pockyt/wallets";
import { Button, ButtonLink } from "@ui/button";
import { Skeleton } from "@ui/skeleton";
import { control, useControl } from "../control-client";
import { formatMoney, formatTime } from "../format";
import { LoadState } from "../shell/load-state";
import { ProblemNote } from "../shell/problem-note";
import { useAction } from "../use-action";

const PATH = "/control/pockyt/requests";

type Waiting = z.output<typeof requestSchema> & { personId: string };

/** Payments that wait for a yes, answered from here where no phone is at hand. */
export function PockytRequests() {
  const list = useControl<Waiting[]>(PATH);
  const { run, busy, problem } = useAction("/control/pockyt");
  const answer = ({ personId, transactionNo }: Waiting, how: "approve" | "decline") =>
    void run(() =>
      control(
        `/control/pockyt/phones/${encodeURIComponent(personId)}/${how}?transactionNo=${transactionNo}`,
        "POST",
      ),
    );
  return (
    <div className="grid gap-3">
      <h2 className="headline text-2xl">Waiting for a yes</h2>
      <ProblemNote problem={problem} />
      <LoadState
        data={list.data}
        error={list.error}
        retry={() => void list.mutate()}
        skeleton={<Skeleton className="rounded-paper h-16" />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-muted">Nobody is asked anything.</p>
          ) : (
            <ul className="grid gap-2">
              {rows.map((row) => (
                <li
                  key={`${row.transactionNo}-${row.personId}`}
                  className="rounded-paper rule border-line bg-card flex flex-wrap items-center gap-x-5 gap-y-2 px-5 py-3"
                >
                  <strong className="tabular text-lg">{formatMoney(row.amount, row.currency)}</strong>
                  <span className="flex-1">
                    {row.personId}, {wallets[row.wallet].name}
                    <span className="text-muted block text-sm">
                      {row.reference}, until {formatTime(row.expiresAt)}
                    </span>
                  </span>
                  <span className="flex flex-wrap gap-2">
                    <Button size="sm" tone="ink" disabled={busy} onClick={() => answer(row, "approve")}>
                      Approve
                    </Button>
                    <Button size="sm" disabled={busy} onClick={() => answer(row, "decline")}>
                      Decline
                    </Button>
                    <ButtonLink size="sm" href={`/phone/wallet/${encodeURIComponent(row.personId)}`}>
                      Phone
                    </ButtonLink>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </LoadState>
    </div>
  );
}
