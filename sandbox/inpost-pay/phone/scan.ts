import { addHotProduct } from "@sandbox/inpost-pay/hot-product";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import { ask, changePhone, pressed, showError } from "@sandbox/inpost-pay/phone/phone-store";
import { screens, type PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { readScan, type Scanned } from "@sandbox/inpost-pay/rules/scan-text";
import type { Binding } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

function showBinding(
  sandbox: Sandbox,
  person: Person,
  { binding, place }: { binding: Binding; place: string },
): void {
  const { basketId, state, personId } = binding;
  if (state === "ordered") showError(sandbox, person.id, phoneError("BASKET_ORDERED"));
  else if (state === "open") ask(sandbox, person, { basketId, place, via: "scan" });
  else if (personId !== person.id) showError(sandbox, person.id, phoneError("BASKET_TAKEN"));
  else changePhone(sandbox, person.id, { screen: "basket", basketId, error: null });
}

async function open(sandbox: Sandbox, person: Person, scanned: Scanned): Promise<void> {
  const { inpostPay } = sandbox;
  const link = scanned.kind === "link" ? inpostPay.links.get(scanned.token) : undefined;
  if (link?.kind === "product") {
    await addHotProduct(sandbox, person, { productId: link.productId });
    return;
  }
  const [binding] =
    scanned.kind === "basket"
      ? inpostPay.bindingsByInpostId(scanned.inpostBasketId)
      : [inpostPay.bindings.get(link?.basketId ?? "")];
  if (!binding) showError(sandbox, person.id, phoneError("LINK_UNKNOWN"));
  else showBinding(sandbox, person, { binding, place: link?.place ?? binding.place ?? "" });
}

/** The phone reads a code or follows a link; 422 when the text is none of InPost Pay's (protocol section 2.2). */
export async function scan(sandbox: Sandbox, personId: string, text: string): Promise<PhoneState | Problem> {
  const press = pressed(
    sandbox,
    personId,
    screens.filter((screen) => screen !== "ordering"),
  );
  if (press instanceof Problem) return press;
  const scanned = readScan(text);
  if (!scanned) return new Problem(422, "Not a code of InPost Pay", "The text is no link to a basket.");
  await open(sandbox, press.person, scanned);
  return viewPhone(sandbox, press.person);
}
