import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import type { WalletId } from "@sandbox/pockyt/wallets";
import { WalletMark } from "./wallet-mark";
import { useWords } from "./words-client";

type WalletPickerProps = {
  state: WalletPhone;
  busy: boolean;
  onPick: (wallet: WalletId) => void;
};

/** Which wallet is open: a row of choices that scrolls sideways. */
export function WalletPicker({ state, busy, onPick }: WalletPickerProps) {
  const { words } = useWords();
  return (
    <fieldset className="min-w-0 shrink-0" disabled={busy}>
      <legend className="sr-only">{words.pay.choose}</legend>
      <div className="flex gap-2 overflow-x-auto px-5 py-1">
        {state.wallets.map(({ wallet, name }) => (
          <label
            key={wallet}
            className="rule border-line bg-card has-checked:border-ink has-focus-visible:outline-ink relative flex min-h-10 shrink-0 items-center gap-2 rounded-full py-1 pr-3.5 pl-1.5 text-sm font-semibold transition has-focus-visible:outline-2 has-focus-visible:-outline-offset-2"
          >
            <input
              type="radio"
              name="wallet"
              value={wallet}
              checked={wallet === state.wallet}
              onChange={() => onPick(wallet)}
              className="sr-only"
            />
            <WalletMark wallet={wallet} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
