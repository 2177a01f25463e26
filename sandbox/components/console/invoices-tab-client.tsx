"use client";

import { ChipLink } from "@ui/chip";
import { Empty } from "@ui/empty";
import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import type { SandboxInvoice } from "../control-types";
import { LoadState } from "../shell/load-state";
import { consoleHref, type ConsoleState } from "./console-address";
import { FoldList } from "./fold-row";
import { InvoiceRow } from "./invoice-row";

const STATES = ["ISSUED", "PENDING_ISSUER_ACKNOWLEDGE", "RESERVED", "PAID", "CANCELED", "FAILED"];

/** What SEQR knows: every invoice with its state, rows, refunds, receipts and text messages. */
export function InvoicesTab({ view }: { view: ConsoleState }) {
  const path = view.state
    ? `/control/seqr/invoices?state=${encodeURIComponent(view.state)}`
    : "/control/seqr/invoices";
  const invoices = useControl<SandboxInvoice[]>(path);
  return (
    <section aria-label="Invoices" className="grid gap-4">
      <nav aria-label="State" className="flex flex-wrap gap-2">
        <ChipLink href={consoleHref({ tab: "invoices" })} chosen={!view.state} scroll={false}>
          All
        </ChipLink>
        {STATES.map((state) => (
          <ChipLink
            key={state}
            href={consoleHref({ tab: "invoices", state })}
            chosen={view.state === state}
            scroll={false}
          >
            {state === "PENDING_ISSUER_ACKNOWLEDGE" ? "Pending" : state[0] + state.slice(1).toLowerCase()}
          </ChipLink>
        ))}
      </nav>
      <LoadState
        data={invoices.data}
        error={invoices.error}
        retry={() => void invoices.mutate()}
        skeleton={<Skeleton className="rounded-paper h-80" />}
      >
        {(list) =>
          list.length === 0 ? (
            <Empty paper="garden" title={view.state ? "No invoice in this state" : "No invoices yet"}>
              {view.state
                ? "Choose another state, or pay something on the stage."
                : "The shop makes one when somebody scans and confirms the address."}
            </Empty>
          ) : (
            <FoldList label="Invoices, newest first">
              {list.map((invoice) => {
                const open = invoice.reference === view.invoice;
                return (
                  <InvoiceRow
                    key={invoice.reference}
                    invoice={invoice}
                    open={open}
                    href={consoleHref({
                      tab: "invoices",
                      state: view.state,
                      invoice: open ? "" : invoice.reference,
                    })}
                  />
                );
              })}
            </FoldList>
          )
        }
      </LoadState>
    </section>
  );
}
