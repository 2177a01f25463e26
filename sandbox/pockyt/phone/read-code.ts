import type { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { currentCode, newCode } from "@sandbox/pockyt/codes";
import type { walletCodeSchema } from "@sandbox/pockyt/phone/types";
import { viewCode } from "@sandbox/pockyt/phone/view-phone";
import type { WalletId } from "@sandbox/pockyt/wallets";

type Shown = z.output<typeof walletCodeSchema>;

/** The code of a person's wallet (the open one unless named): the one shown now, or a fresh one. */
export function readCode(
  sandbox: Sandbox,
  personId: string,
  { wallet, fresh }: { wallet?: WalletId; fresh: boolean },
): Shown | Problem {
  const { pockyt, people } = sandbox;
  if (!people.get(personId)) return new Problem(404, "No such person", `Nobody has the id ${personId}.`);
  const { wallet: open, offlineSince } = pockyt.phone(personId);
  const id = wallet ?? open;
  if (fresh && offlineSince !== null)
    return new Problem(409, "No signal", "Without signal the wallet shows the codes it has stored.");
  const code = fresh ? newCode(sandbox, personId, id) : currentCode(sandbox, personId, id);
  return code
    ? viewCode(code)
    : new Problem(409, "No code left", "All stored codes are used. Give the phone signal.");
}
