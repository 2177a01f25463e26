import { Spinner } from "@ui/spinner";
import type { PhoneState } from "../control-types";
import { formatMoney } from "../format";
import { AppScreen } from "../phone/app-screen";

/** Somebody else works: the shop makes the invoice, or has to say that it has seen the money. */
export function BusyScreen({ state }: { state: PhoneState }) {
  const ordering = state.screen === "ordering";
  return (
    <AppScreen centred>
      <div className="grid justify-items-center gap-5 text-center">
        <span className="text-accent-ink">
          <Spinner label="" size={64} />
        </span>
        <h2 className="headline text-[26px]">
          {ordering ? "Asking the shop for your invoice" : "Waiting for the shop"}
        </h2>
        <p className="text-muted">
          {ordering
            ? `${state.webshop?.name ?? "The shop"} has your address now and makes the order.`
            : `${state.invoice ? formatMoney(state.invoice.total, state.invoice.currency) : "The sum"} has left your account. If the shop does not confirm in time, it comes back by itself.`}
        </p>
      </div>
    </AppScreen>
  );
}
