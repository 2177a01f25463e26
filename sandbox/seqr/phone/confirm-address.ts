import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadPhone, pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import { showInvoice } from "@sandbox/seqr/phone/scan";
import type { PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";
import { requestPurchase } from "@sandbox/seqr/request-purchase";

/** "Confirm" on the address: the service calls createPurchase, and the bill or an error is shown (protocol section 1, steps 3 to 6). */
export async function confirmAddress(sandbox: Sandbox, personId: string): Promise<PhoneState | Problem> {
  const press = pressed(sandbox, personId, ["address"]);
  if (press instanceof Problem) return press;
  const { person, phone } = press;
  const webshop = phone.purchase && sandbox.seqr.webshops.get(phone.purchase.webshopId);
  if (!phone.purchase || !webshop) return new Problem(409, "No shop", "The shop is no longer registered.");
  const orderingSince = sandbox.clock.now();
  savePhone(sandbox, { ...phone, screen: "ordering", orderingSince });
  const { purchaseToken } = phone.purchase;
  const result = await requestPurchase(sandbox, { person, webshop, purchaseToken });
  const now = loadPhone(sandbox, personId);
  // A reset meanwhile, or a later attempt: this answer is nobody's any more.
  if (now.screen !== "ordering" || now.orderingSince !== orderingSince) return viewPhone(sandbox, person);
  if (result.ok) savePhone(sandbox, showInvoice(sandbox, now, result.invoiceReference));
  else savePhone(sandbox, { ...now, screen: "error", orderingSince: null, error: result.error });
  return viewPhone(sandbox, person);
}
