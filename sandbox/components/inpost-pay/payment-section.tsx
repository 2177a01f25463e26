"use client";

import { Block, Pick } from "./parts";
import { useWords } from "./words-client";

const CODES = ["777111", "500500", "700701", "700702", "700703"];

type Props = {
  types: string[];
  chosen: string | undefined;
  savedCard: string | null;
  blik: string;
  busy: boolean;
  onType: (type: string) => void;
  onBlik: (code: string) => void;
};

/** What pays: the ways that shop and person share; for BLIK the six digits, with the sandbox's codes as hints. */
export function PaymentSection({ types, chosen, savedCard, blik, busy, onType, onBlik }: Props) {
  const { words, label } = useWords();
  return (
    <Block title={words.payment.title}>
      <div role="radiogroup" aria-label={words.payment.title} className="grid gap-2">
        {types.map((type) => (
          <Pick
            key={type}
            name="payment"
            checked={chosen === type}
            disabled={busy}
            onChange={() => onType(type)}
            label={label("payment", type)}
            side={type === "CARD_TOKEN" ? savedCard : undefined}
          />
        ))}
      </div>
      {chosen === "BLIK_CODE" ? (
        <div className="mt-3">
          <label className="block font-semibold">
            {words.payment.blik}
            <input
              value={blik}
              onChange={(event) => onBlik(event.target.value.replace(/\D/g, "").slice(0, 6))}
              inputMode="numeric"
              autoComplete="one-time-code"
              className="rule border-line-strong bg-card rounded-option mt-1 block min-h-14 w-full text-center text-[28px] font-bold tracking-[0.3em] tabular-nums"
            />
          </label>
          <p className="text-muted mt-2 text-sm">{words.payment.hints}</p>
          <ul className="mt-1 flex flex-wrap gap-1.5">
            {CODES.map((code) => (
              <li key={code}>
                <button
                  type="button"
                  onClick={() => onBlik(code)}
                  className="bg-paper-sound rounded-full px-2.5 py-1 text-sm"
                >
                  <span className="tabular">{code}</span> {label("payment", code)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Block>
  );
}
