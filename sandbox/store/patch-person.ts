import { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import {
  addressSchema,
  inpostSchema,
  moneySchema,
  outcomeSchema,
  type Money,
  type Person,
} from "@sandbox/store/person";

export const personPatchSchema = z
  .object({
    address: addressSchema.partial().strict(),
    seqr: z
      .object({
        pin: z.string().regex(/^\d{4}$/, "four digits"),
        balance: z.array(moneySchema).meta({ description: "Replaces the accounts named; the others stay" }),
        outcome: outcomeSchema,
      })
      .partial()
      .strict(),
    inpost: inpostSchema.partial().strict(),
  })
  .partial()
  .strict()
  .meta({ id: "PersonPatch" });

function withBalances(before: Money[], changed: Money[]): Money[] {
  const kept = before.map((money) => changed.find(({ currency }) => currency === money.currency) ?? money);
  const added = changed.filter(({ currency }) => !before.some((money) => money.currency === currency));
  return [...kept, ...added];
}

/** Changes a person's address, PIN, money, what the bank will say, or InPost app. */
export function patchPerson(
  { people, bus }: Sandbox,
  id: string,
  patch: z.output<typeof personPatchSchema>,
): Person | Problem {
  const person = people.get(id);
  if (!person) return new Problem(404, "No such person", `Nobody has the id ${id}.`);
  const { pin, balance, autoOutcome } = person.seqr;
  const changed: Person = {
    ...person,
    address: { ...person.address, ...patch.address },
    seqr: {
      pin: patch.seqr?.pin ?? pin,
      balance: withBalances(balance, patch.seqr?.balance ?? []),
      autoOutcome: patch.seqr?.outcome ?? autoOutcome,
    },
    inpost: { ...person.inpost, ...patch.inpost },
  };
  people.put(changed);
  bus.publish("people");
  bus.publish(`phone:${id}`);
  bus.publish(`inpost:${id}`);
  return changed;
}
