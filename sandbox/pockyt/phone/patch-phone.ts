import type { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import {
  walletIdSchema,
  type phonePatchSchema,
  type walletPatchSchema,
} from "@sandbox/pockyt/control/schemas";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";
import type { PhoneDocument } from "@sandbox/pockyt/types";
import { walletIds } from "@sandbox/pockyt/wallets";

function change(
  sandbox: Sandbox,
  personId: string,
  patch: (phone: PhoneDocument) => Partial<PhoneDocument>,
): WalletPhone | Problem {
  const { pockyt, people, bus } = sandbox;
  if (!people.get(personId)) return readPhone(sandbox, personId);
  const phone = pockyt.phone(personId);
  pockyt.phones.put({ ...phone, ...patch(phone) });
  bus.publish(`wallet:${personId}`);
  return readPhone(sandbox, personId);
}

/** The signal comes back and goes: with it the wallet gets a new set of stored codes. */
function dropStored({ pockyt, clock }: Sandbox, personId: string): void {
  for (const id of walletIds)
    for (const code of pockyt.codesOf(`${personId}/${id}`, clock.now()))
      if (code.stored) pockyt.codes.remove(code.text);
}

/** Opens another wallet, or takes the signal away or gives it back. */
export function patchPhone(
  sandbox: Sandbox,
  personId: string,
  { wallet, offline }: z.output<typeof phonePatchSchema>,
): WalletPhone | Problem {
  const now = sandbox.clock.now();
  return change(sandbox, personId, (phone) => {
    const goesOffline = offline === true && phone.offlineSince === null;
    if (goesOffline) dropStored(sandbox, personId);
    const since =
      offline === undefined || (offline && !goesOffline) ? phone.offlineSince : offline ? now : null;
    return { wallet: wallet ?? phone.wallet, offlineSince: since };
  });
}

/** Changes the money in a wallet, or from which amount on it asks. */
export function patchWallet(
  sandbox: Sandbox,
  personId: string,
  walletId: string,
  patch: z.output<typeof walletPatchSchema>,
): WalletPhone | Problem {
  const wallet = walletIdSchema.safeParse(walletId);
  if (!wallet.success) return new Problem(404, "No such wallet", `There are: ${walletIds.join(", ")}.`);
  return change(sandbox, personId, ({ wallets }) => ({
    wallets: { ...wallets, [wallet.data]: { ...wallets[wallet.data], ...patch } },
  }));
}

/** Closes the notice of how the last payment ended. */
export function dismiss(sandbox: Sandbox, personId: string): WalletPhone | Problem {
  return change(sandbox, personId, () => ({ result: null, scanned: null }));
}
