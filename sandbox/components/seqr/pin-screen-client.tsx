"use client";

import { useEffect, useRef, useState } from "react";
import { cn } from "@ui/cn";
import { Button } from "@ui/button";
import { Spinner } from "@ui/spinner";
import { VisuallyHidden } from "@ui/visually-hidden";
import type { Person, PhoneState } from "../control-types";
import { formatMoney } from "../format";
import { AppScreen } from "../phone/app-screen";
import { PIN_LENGTH, typed, type PinKey } from "./pin";
import { PinPad } from "./pin-pad";
import type { SeqrPhone } from "./use-seqr-phone";

function Dots({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="flex justify-center gap-4">
      {Array.from({ length: PIN_LENGTH }, (_, index) => (
        <span
          key={index}
          className={cn(
            "rule size-4 rounded-full transition",
            index < count ? "bg-accent border-accent" : "border-line-strong",
          )}
        />
      ))}
    </div>
  );
}

type PinScreenProps = { state: PhoneState; person: Person | undefined; phone: SeqrPhone };

/** Four digits by touch or keyboard; the fourth one sends. A wrong PIN empties the dots and says how many tries are left. */
export function PinScreen({ state, person, phone }: PinScreenProps) {
  const [pin, setPin] = useState("");
  const pad = useRef<HTMLDivElement>(null);
  const busy = phone.pending === "pin";
  const left = state.pinAttemptsLeft;
  const wrong = state.error?.code === "WRONG_PIN" && pin === "" && !busy;

  useEffect(() => pad.current?.focus({ preventScroll: true }), []);

  async function press(key: PinKey) {
    if (busy) return;
    const next = typed(pin, key);
    setPin(next);
    if (next.length < PIN_LENGTH) return;
    await phone.act("pin", { pin: next });
    setPin("");
  }

  const sum = state.invoice ? formatMoney(state.invoice.total, state.invoice.currency) : null;
  return (
    <AppScreen
      actions={
        <>
          {person ? (
            <p className="text-muted text-center text-sm">
              Simulated: the PIN of {person.name} is <strong className="text-ink">{person.seqr.pin}</strong>
            </p>
          ) : null}
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
      <div
        ref={pad}
        tabIndex={-1}
        role="group"
        aria-label="PIN, 4 digits"
        className="grid gap-5 outline-none"
        onKeyDown={(event) => {
          if (/^[0-9]$/.test(event.key))
            void press(event.key as PinKey); // the pattern leaves only digits
          else if (event.key === "Backspace") void press("back");
        }}
      >
        <div className="text-center">
          <h2 className="headline text-[26px]">Your PIN</h2>
          {sum ? <p className="text-muted tabular-nums">to pay {sum}</p> : null}
        </div>
        <Dots count={pin.length} />
        <p
          role="status"
          className={cn("grid min-h-6 place-items-center text-center font-semibold", wrong && "text-bad")}
        >
          {busy ? (
            <Spinner label="Checking the PIN" />
          ) : wrong ? (
            `Wrong PIN. ${left ?? 0} ${left === 1 ? "try" : "tries"} left.`
          ) : null}
        </p>
        <VisuallyHidden live="polite">{`${pin.length} of ${PIN_LENGTH} digits`}</VisuallyHidden>
        <PinPad disabled={busy} onKey={(key) => void press(key)} />
      </div>
    </AppScreen>
  );
}
