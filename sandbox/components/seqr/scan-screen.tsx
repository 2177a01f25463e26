import { AppScreen } from "../phone/app-screen";
import { CodeInput } from "../phone/code-input-client";
import type { PhoneState } from "../control-types";
import { formatMoney } from "../format";
import type { SeqrPhone } from "./use-seqr-phone";

type ScanScreenProps = { state: PhoneState; phone: SeqrPhone; hint: string };

function Balance({ state }: { state: PhoneState }) {
  return (
    <p className="mb-3">
      <span className="text-muted block text-sm">Your account</span>
      <span className="flex flex-wrap gap-x-4">
        {state.account.balance.map(({ amount, currency }) => (
          <span key={currency} className="tabular">
            {formatMoney(amount, currency)}
          </span>
        ))}
      </span>
    </p>
  );
}

/** Home of the app: scan with the camera, from a picture, or from pasted text. */
export function ScanScreen({ state, phone, hint }: ScanScreenProps) {
  return (
    <AppScreen>
      <Balance state={state} />
      <CodeInput
        hint={hint}
        busy={phone.pending === "scan"}
        refusal={phone.problem ? phone.problem.detail || phone.problem.title : undefined}
        onCode={(text) => phone.act("scan", { text })}
      />
    </AppScreen>
  );
}
