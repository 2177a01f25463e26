import type { Person, PhoneState } from "../control-types";
import { AddressScreen } from "./address-screen";
import { BusyScreen } from "./busy-screen";
import { EndScreen } from "./end-screen";
import { InvoiceScreen } from "./invoice-screen";
import { PinScreen } from "./pin-screen-client";
import { ReceiptScreen } from "./receipt-screen";
import { ScanScreen } from "./scan-screen";
import type { SeqrPhone } from "./use-seqr-phone";

type FlowScreenProps = { state: PhoneState; person: Person | undefined; phone: SeqrPhone; hint: string };

/** The screen that belongs to the state of the phone. */
export function FlowScreen({ state, person, phone, hint }: FlowScreenProps) {
  const { screen } = state;
  switch (screen) {
    case "scan":
      return <ScanScreen state={state} phone={phone} hint={hint} />;
    case "address":
      return <AddressScreen state={state} person={person} phone={phone} />;
    case "ordering":
    case "waiting":
      return <BusyScreen state={state} />;
    case "invoice":
      return <InvoiceScreen state={state} phone={phone} />;
    case "pin":
      return <PinScreen state={state} person={person} phone={phone} />;
    case "receipt":
      return <ReceiptScreen state={state} phone={phone} />;
    case "reversed":
    case "failed":
    case "cancelled":
    case "error":
      return <EndScreen name={screen} state={state} phone={phone} />;
  }
}
