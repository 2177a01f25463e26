import { Badge, type BadgeTone } from "@ui/badge";
import { Link } from "@ui/link";
import type { SandboxInvoice } from "../control-types";
import { formatMoney, formatTime } from "../format";
import { consoleHref } from "./console-address";
import { CopyButton } from "./copy-button-client";
import { FoldRow } from "./fold-row";
import { WireBox } from "./wire-box";
import { WireText } from "./wire-text";

const TONES: Record<string, BadgeTone> = {
  PAID: "good",
  RESERVED: "info",
  ISSUED: "warn",
  PENDING_ISSUER_ACKNOWLEDGE: "warn",
  FAILED: "bad",
};

function Line({ invoice }: { invoice: SandboxInvoice }) {
  return (
    <>
      <span className="tabular">{invoice.reference}</span>
      <span className="truncate max-sm:hidden">{invoice.title}</span>
      <span className="text-muted tabular-nums max-sm:hidden">
        {invoice.createdAt ? formatTime(invoice.createdAt) : ""}
      </span>
      <span className="tabular text-right max-sm:hidden">{formatMoney(invoice.total, invoice.currency)}</span>
      <span className="text-right">
        <Badge tone={TONES[invoice.state] ?? "muted"}>{invoice.state}</Badge>
      </span>
    </>
  );
}

type InvoiceRowProps = { invoice: SandboxInvoice; open: boolean; href: string };

/** One invoice; opened, everything SEQR knows of it. */
export function InvoiceRow({ invoice, open, href }: InvoiceRowProps) {
  const all = JSON.stringify(invoice, null, 2);
  return (
    <FoldRow
      open={open}
      href={href}
      className="py-2.5 sm:grid-cols-[auto_6rem_1fr_auto_8rem_7rem]"
      line={<Line invoice={invoice} />}
    >
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <Link
          className="text-sm font-semibold underline underline-offset-4"
          href={consoleHref({ tab: "journal", reference: invoice.reference })}
        >
          Its messages on the wire
        </Link>
        <CopyButton label="Copy the invoice" text={all} />
      </div>
      <WireBox label="Invoice, everything">
        <WireText kind="json" text={all} />
      </WireBox>
    </FoldRow>
  );
}
