import { Button } from "@ui/button";
import type { PhoneInvoice, PhoneState } from "../control-types";
import { formatMoney } from "../format";
import { AppScreen } from "../phone/app-screen";
import type { SeqrPhone } from "./use-seqr-phone";

function Rows({ invoice }: { invoice: PhoneInvoice }) {
  return (
    <ul className="grid gap-2.5">
      {invoice.rows.map((row, index) => (
        <li key={`${row.description}-${index}`} className="flex justify-between gap-4">
          <span>
            {row.description}
            {row.quantity !== "1" ? <span className="text-muted"> × {row.quantity}</span> : null}
          </span>
          <span className="shrink-0 tabular-nums">{formatMoney(row.total, invoice.currency)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The invoice as the shop sent it: title, rows, total, and the account that will pay. */
export function InvoiceScreen({ state, phone }: { state: PhoneState; phone: SeqrPhone }) {
  const { invoice } = state;
  if (!invoice) return null;
  const account = state.account.balance.find((entry) => entry.currency === invoice.currency);
  return (
    <AppScreen
      title={invoice.title || state.webshop?.name || "Invoice"}
      actions={
        <>
          <Button
            tone="primary"
            size="lg"
            wide
            busy={phone.pending === "confirm-invoice"}
            disabled={phone.pending !== null}
            onClick={() => void phone.act("confirm-invoice")}
          >
            Confirm
          </Button>
          <Button
            tone="quiet"
            wide
            busy={phone.pending === "cancel"}
            disabled={phone.pending !== null}
            onClick={() => void phone.act("cancel")}
          >
            Cancel
          </Button>
        </>
      }
    >
      <div className="bg-card rounded-paper border-line rule px-5 py-4">
        <Rows invoice={invoice} />
        <p className="border-line mt-4 flex items-baseline justify-between gap-4 border-t-[1.5px] pt-3">
          <span className="font-semibold">Total</span>
          <strong className="headline text-[28px] tabular-nums">
            {formatMoney(invoice.total, invoice.currency)}
          </strong>
        </p>
      </div>
      <dl className="text-muted mt-4 grid gap-1 text-sm">
        <div className="flex justify-between gap-4">
          <dt>From your SEQR account</dt>
          <dd className="tabular-nums">
            {account ? formatMoney(account.amount, account.currency) : `no ${invoice.currency}`}
          </dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>Invoice</dt>
          <dd className="tabular-nums">{invoice.reference}</dd>
        </div>
      </dl>
    </AppScreen>
  );
}
