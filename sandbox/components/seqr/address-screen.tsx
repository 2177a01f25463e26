import { Button } from "@ui/button";
import type { Person, PhoneState } from "../control-types";
import { AppScreen } from "../phone/app-screen";
import type { SeqrPhone } from "./use-seqr-phone";

/** Instant Checkout asks for the delivery address before the shop learns of the purchase (SEQR flow, steps 2 and 3). */
export function AddressScreen({
  state,
  person,
  phone,
}: {
  state: PhoneState;
  person: Person | undefined;
  phone: SeqrPhone;
}) {
  const address = state.address ?? person?.address;
  return (
    <AppScreen
      title="Send it here?"
      actions={
        <>
          <Button
            tone="primary"
            size="lg"
            wide
            busy={phone.pending === "confirm-address"}
            disabled={phone.pending !== null}
            onClick={() => void phone.act("confirm-address")}
          >
            Confirm
          </Button>
          <Button
            tone="quiet"
            wide
            disabled={phone.pending !== null}
            onClick={() => void phone.act("cancel")}
          >
            Cancel
          </Button>
        </>
      }
    >
      <p className="text-muted mb-4">
        You are buying from <strong className="text-ink">{state.webshop?.name ?? "this shop"}</strong>. It
        gets your name, address, phone number and e-mail.
      </p>
      {address ? (
        <address className="bg-card rounded-paper border-line rule grid gap-0.5 px-5 py-4 not-italic">
          <strong>{person?.name}</strong>
          <span>{address.street}</span>
          <span>
            {address.zip} {address.city}
          </span>
          <span>{[address.state, address.country].filter(Boolean).join(", ")}</span>
          {person ? (
            <span className="text-muted border-line mt-3 border-t pt-3 text-sm">
              +{person.phone}
              <br />
              {person.email}
            </span>
          ) : null}
        </address>
      ) : null}
    </AppScreen>
  );
}
