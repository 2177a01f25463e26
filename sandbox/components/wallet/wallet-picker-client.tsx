"use client";

import { useEffect, useRef } from "react";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import type { WalletId } from "@sandbox/pockyt/wallets";
import { WalletMark } from "./wallet-mark";
import { useWords } from "./words-client";

type WalletPickerProps = {
  state: WalletPhone;
  busy: boolean;
  onPick: (wallet: WalletId) => void;
};

const EDGE = 20;

/** Which wallet is open: a row of choices that scrolls sideways, the open one in view. */
export function WalletPicker({ state, busy, onPick }: WalletPickerProps) {
  const { words } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const open = useRef<HTMLLabelElement>(null);

  useEffect(() => {
    const left = open.current?.offsetLeft ?? EDGE;
    const { scrollLeft = 0, clientWidth = 0 } = row.current ?? {};
    const right = left + (open.current?.offsetWidth ?? 0);
    if (left < scrollLeft || right > scrollLeft + clientWidth) row.current?.scrollTo({ left: left - EDGE });
  }, [state.wallet]);

  return (
    <fieldset className="-mx-5 mb-2 min-w-0" disabled={busy}>
      <legend className="sr-only">{words.pay.choose}</legend>
      <div ref={row} className="relative flex gap-2 overflow-x-auto px-5 py-1">
        {state.wallets.map(({ wallet, name }) => (
          <label
            key={wallet}
            ref={wallet === state.wallet ? open : undefined}
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
