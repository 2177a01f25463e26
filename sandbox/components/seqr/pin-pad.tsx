import { Delete } from "lucide-react";
import type { PinKey } from "./pin";

const DIGITS: PinKey[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
const KEY =
  "bg-card border-line rule rounded-option grid h-14 place-items-center text-2xl font-semibold tabular-nums transition active:bg-accent active:text-on-accent disabled:opacity-45";

function Key({ name, onKey, disabled }: { name: PinKey; onKey: (key: PinKey) => void; disabled: boolean }) {
  return (
    <button
      type="button"
      className={KEY}
      disabled={disabled}
      aria-label={name === "back" ? "Delete the last digit" : undefined}
      onClick={() => onKey(name)}
    >
      {name === "back" ? <Delete aria-hidden="true" size={22} /> : name}
    </button>
  );
}

/** Ten digits and a delete key. */
export function PinPad({ onKey, disabled }: { onKey: (key: PinKey) => void; disabled: boolean }) {
  return (
    <div className="grid grid-cols-3 gap-2.5">
      {DIGITS.map((digit) => (
        <Key key={digit} name={digit} onKey={onKey} disabled={disabled} />
      ))}
      <span aria-hidden="true" />
      <Key name="0" onKey={onKey} disabled={disabled} />
      <Key name="back" onKey={onKey} disabled={disabled} />
    </div>
  );
}
