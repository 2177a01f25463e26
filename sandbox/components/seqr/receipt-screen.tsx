import type { PhoneState } from "../control-types";
import { formatMoney, formatTime } from "../format";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import type { SeqrPhone } from "./use-seqr-phone";

/** Shown only after the shop has confirmed: merchant, date, sum, ERS reference. */
export function ReceiptScreen({ state, phone }: { state: PhoneState; phone: SeqrPhone }) {
  const { receipt } = state;
  if (!receipt) return null;
  const rows = [
    ["Paid to", receipt.merchant],
    ["When", formatTime(receipt.paidAt)],
  ];
  return (
    <AppScreen
      actions={
        <MainButton busy={phone.pending === "done"} onPress={() => void phone.act("done")}>
          Done
        </MainButton>
      }
    >
      <div className="grid justify-items-center gap-2 pt-3 text-center">
        <svg aria-hidden="true" width="84" height="84" viewBox="0 0 84 84">
          <circle cx="42" cy="42" r="40" fill="var(--accent)" />
          <path
            className="draw-tick"
            d="M25 43.5l12 12 22-25"
            fill="none"
            stroke="var(--on-accent)"
            strokeWidth="7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <h2 className="text-muted mt-1 font-semibold">Paid</h2>
        <p className="headline text-[38px] tabular-nums">{formatMoney(receipt.total, receipt.currency)}</p>
      </div>
      <dl className="bg-card rounded-paper border-line rule mt-5 grid gap-3 px-5 py-4">
        {rows.map(([term, value]) => (
          <div key={term} className="flex justify-between gap-4">
            <dt className="text-muted">{term}</dt>
            <dd className="text-right font-semibold break-all tabular-nums">{value}</dd>
          </div>
        ))}
        <div className="border-line border-t pt-3">
          <dt className="text-muted">ERS reference</dt>
          <dd className="font-semibold break-all tabular-nums">{receipt.ersReference}</dd>
        </div>
      </dl>
    </AppScreen>
  );
}
