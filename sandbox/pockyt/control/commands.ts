import type { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type {
  PockytSettings,
  settingsPatchSchema,
  storePatchSchema,
  storeSchema,
} from "@sandbox/pockyt/control/schemas";
import { openRequests } from "@sandbox/pockyt/phone/open-requests";
import type { WalletRequest } from "@sandbox/pockyt/phone/types";
import type { Store } from "@sandbox/pockyt/types";

type StoreView = z.output<typeof storeSchema>;

/** Changes how Pockyt and the wallets behave. */
export function patchSettings(
  { pockyt, bus }: Sandbox,
  patch: z.output<typeof settingsPatchSchema>,
): PockytSettings {
  pockyt.saveSettings({ ...pockyt.settings(), ...patch });
  bus.publish("pockyt");
  return pockyt.settings();
}

const view = (store: Store): StoreView => ({ ...store, token: "***" });

/** The stores that may call, tokens masked. */
export function listStores({ pockyt }: Sandbox): StoreView[] {
  return pockyt.stores.all().map(view);
}

/** Changes a store's name, its wallets, or where its notifications go. */
export function patchStore(
  { pockyt, bus }: Sandbox,
  storeNo: string,
  patch: z.output<typeof storePatchSchema>,
): StoreView | Problem {
  const store = pockyt.stores.get(storeNo);
  if (!store) return new Problem(404, "No such store", `No store has the number ${storeNo}.`);
  const changed = { ...store, ...patch };
  pockyt.stores.put(changed);
  bus.publish("pockyt");
  return view(changed);
}

/** Everything that waits for anybody's yes, on phones without signal too. */
export function listRequests(sandbox: Sandbox): (WalletRequest & { personId: string })[] {
  return sandbox.people
    .all()
    .flatMap(({ id }) => openRequests(sandbox, id).map((request) => ({ ...request, personId: id })));
}
