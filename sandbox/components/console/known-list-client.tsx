"use client";

import { Skeleton } from "@ui/skeleton";
import { Table, Td, Th } from "@ui/table";
import { useControl } from "../control-client";
import { formatMoney, formatTime } from "../format";
import { LoadState } from "../shell/load-state";
import { cellText } from "./cell-text";

type Row = Record<string, unknown>;
type KnownListProps = { title: string; path: string; columns: string[]; empty: string };

const show = (column: string, value: unknown) =>
  cellText(column, value, { money: formatMoney, time: formatTime });

/** A list of the control API as a table of some of its fields. */
export function KnownList({ title, path, columns, empty }: KnownListProps) {
  const list = useControl<Row[]>(path);
  return (
    <div className="grid grid-cols-1 gap-3">
      <h2 className="headline text-2xl">{title}</h2>
      <LoadState
        data={list.data}
        error={list.error}
        retry={() => void list.mutate()}
        skeleton={<Skeleton className="rounded-paper h-24" />}
      >
        {(rows) =>
          rows.length === 0 ? (
            <p className="text-muted">{empty}</p>
          ) : (
            <Table caption={title} maxHeight="24rem">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <Th key={column}>{column}</Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={String(row.id ?? row.orderId ?? row.basketId ?? index)}>
                    {columns.map((column) => (
                      <Td key={column}>{show(column, row[column])}</Td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </LoadState>
    </div>
  );
}
