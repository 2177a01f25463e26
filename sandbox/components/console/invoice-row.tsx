import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Badge, type BadgeTone } from "@ui/badge";
import { cn } from "@ui/cn";
import type { SandboxInvoice } from "../control-types";
import { formatMoney, formatTime } from "../format";
import { consoleHref } from "./console-address";
import { CopyButton } from "./copy-button-client";
import { WireText } from "./wire-text";

const TONES: Record<string, BadgeTone> = {
  PAID: "good",
  RESERVED: "info",
  ISSUED: "warn",
  PENDING_ISSUER_ACKNOWLEDGE: "warn",
  FAILED: "bad",
};

/** One invoice; opened, everything SEQR knows of it. */
export function InvoiceRow({
  invoice,
  open,
  href,
}: {
  invoice: SandboxInvoice;
  open: boolean;
  href: string;
}) {
  const all = JSON.stringify(invoice, null, 2);
  return (
    <li className="border-line not-last:border-b">
      <Link
        href={href}
        replace
        scroll={false}
        prefetch={false}
        aria-expanded={open}
        className="hover:bg-paper grid grid-cols-[auto_1fr_auto] items-center gap-x-3 px-4 py-2.5 text-sm transition focus-visible:-outline-offset-3 sm:grid-cols-[auto_6rem_1fr_auto_8rem_7rem]"
      >
        <ChevronRight
          aria-hidden="true"
          size={16}
          className={cn("text-muted transition", open && "rotate-90")}
        />
        <span className="tabular">{invoice.reference}</span>
        <span className="truncate max-sm:hidden">{invoice.title}</span>
        <span className="text-muted tabular-nums max-sm:hidden">
          {invoice.createdAt ? formatTime(invoice.createdAt) : ""}
        </span>
        <span className="tabular text-right max-sm:hidden">
          {formatMoney(invoice.total, invoice.currency)}
        </span>
        <span className="text-right">
          <Badge tone={TONES[invoice.state] ?? "muted"}>{invoice.state}</Badge>
        </span>
      </Link>
      {open ? (
        <div className="animate-settle px-4 pt-1 pb-5">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
            <Link
              className="text-sm font-semibold underline underline-offset-4"
              href={consoleHref({ tab: "journal", reference: invoice.reference })}
            >
              Its messages on the wire
            </Link>
            <CopyButton label="Copy the invoice" text={all} />
          </div>
          <div
            className="rounded-option bg-paper border-line max-h-110 overflow-auto border px-4 py-3"
            tabIndex={0}
            role="region"
            aria-label="Invoice, everything"
          >
            <WireText kind="json" text={all} />
          </div>
        </div>
      ) : null}
    </li>
  );
}
