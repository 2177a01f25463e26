"use client";

import { cn } from "@ui/cn";
import { Link } from "@ui/link";
import { control, refresh } from "../control-client";
import type { Person, SeqrOutcome } from "../control-types";
import { Avatar } from "../shell/avatar";

const OUTCOMES: { value: SeqrOutcome; label: string; text: string }[] = [
  { value: "ok", label: "Pays", text: "The bank says yes." },
  { value: "low-balance", label: "Too little money", text: "Payments fail for lack of balance." },
  { value: "bank-refuses", label: "Bank refuses", text: "Payments fail at the bank." },
];

async function setOutcome(person: Person, outcome: SeqrOutcome): Promise<void> {
  await control(`/control/people/${person.id}`, "PATCH", { seqr: { outcome } }).catch(() => undefined);
  await refresh("/control/people");
}

/** Not part of the app: who holds this simulated phone, the PIN to type, and how the next payments end. */
export function PersonPanel({
  person,
  people,
  hrefOf,
}: {
  person: Person;
  people: Person[];
  hrefOf: (id: string) => string;
}) {
  return (
    <div className="grid gap-6">
      <section>
        <h3 className="text-muted mb-2 text-sm font-semibold">This phone belongs to</h3>
        <ul className="grid gap-1.5">
          {people.map((other) => (
            <li key={other.id}>
              <Link
                href={hrefOf(other.id)}
                scroll={false}
                aria-current={other.id === person.id ? "true" : undefined}
                className={cn(
                  "rounded-option rule flex min-h-12 items-center gap-3 px-3.5 font-semibold transition",
                  other.id === person.id ? "border-accent bg-card" : "border-line hover:border-ink",
                )}
              >
                <Avatar id={other.id} name={other.name} size="sm" />
                <span className="flex-1">{other.name}</span>
                <span className="text-muted text-sm font-medium">PIN {other.seqr.pin}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <fieldset className="min-w-0">
        <legend className="text-muted mb-2 text-sm font-semibold">The next payments</legend>
        <div className="grid gap-1.5">
          {OUTCOMES.map(({ value, label, text }) => (
            <label
              key={value}
              className="rounded-option rule border-line has-checked:border-accent has-checked:bg-card has-focus-visible:outline-accent flex min-h-12 items-center gap-3 px-3.5 py-2 transition has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name={`outcome-${person.id}`}
                className="accent-accent size-4"
                checked={person.seqr.autoOutcome === value}
                onChange={() => void setOutcome(person, value)}
              />
              <span>
                <span className="block leading-tight font-semibold">{label}</span>
                <span className="text-muted block text-sm leading-tight">{text}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
