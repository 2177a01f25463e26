"use client";

import { useState, type FormEvent } from "react";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { Button } from "@ui/button";
import { Field } from "@ui/field";
import { Switch } from "@ui/switch";
import { parseMajor, toMajor } from "../console/parse-major";
import type { Person } from "../control-types";
import { AppScreen } from "../phone/app-screen";
import { HolderLinks } from "../phone/holder-links";
import type { WalletHandle } from "./use-wallet";
import { useWords } from "./words-client";

type PhoneScreenProps = {
  state: WalletPhone;
  phone: WalletHandle;
  people: Person[];
  hrefOf: (id: string) => string;
};

const FIELDS = ["balance", "threshold"] as const;

function MoneyForm({ state, phone }: Pick<PhoneScreenProps, "state" | "phone">) {
  const { words } = useWords();
  const [wrong, setWrong] = useState<string[]>([]);
  const [saved, setSaved] = useState(false);
  const open = state.wallets.find(({ wallet }) => wallet === state.wallet);
  if (!open) return null;

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const amounts = FIELDS.map((name) => [name, parseMajor(String(form.get(name)), "USD")] as const);
    const refused = amounts.filter(([, amount]) => amount === null).map(([name]) => name);
    setWrong(refused);
    setSaved(false);
    if (refused.length === 0)
      setSaved(await phone.act(`wallets/${state.wallet}`, Object.fromEntries(amounts), "PATCH"));
  }

  return (
    <form
      onSubmit={(event) => void save(event)}
      onChange={() => setSaved(false)}
      key={`${open.wallet}-${open.balance}-${open.threshold}`}
      className="bg-card rounded-paper border-line rule grid gap-3 px-4 py-4"
    >
      <h3 className="font-extrabold">{open.name}</h3>
      {FIELDS.map((name) => (
        <Field
          key={name}
          dense
          name={name}
          label={words.phone[name]}
          defaultValue={toMajor(open[name], "USD")}
          inputMode="decimal"
          hint={name === "threshold" ? words.phone.thresholdHint : undefined}
          error={wrong.includes(name) ? words.phone.wrong : undefined}
        />
      ))}
      <div className="flex items-center gap-3">
        <Button type="submit" size="sm" tone="ink" busy={phone.pending?.startsWith("wallets")}>
          {words.phone.save}
        </Button>
        <span role="status" className="text-good text-sm font-semibold">
          {saved ? words.phone.saved : ""}
        </span>
      </div>
    </form>
  );
}

/** Not part of a wallet: the signal, the money in the open wallet, and who holds this simulated phone. */
export function PhoneScreen({ state, phone, people, hrefOf }: PhoneScreenProps) {
  const { words } = useWords();
  return (
    <AppScreen title={words.phone.title}>
      <div className="mb-4">
        <Switch
          label={words.phone.signal}
          checked={!state.offline}
          disabled={phone.pending !== null}
          onChange={(event) => void phone.act("", { offline: !event.target.checked }, "PATCH")}
        />
        <p className="text-muted text-sm">{words.phone.signalHint}</p>
      </div>
      <MoneyForm state={state} phone={phone} />
      <h3 className="text-muted mt-5 mb-2 text-sm font-semibold">{words.phone.holder}</h3>
      <HolderLinks people={people} personId={state.personId} hrefOf={hrefOf} />
    </AppScreen>
  );
}
