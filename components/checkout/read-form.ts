import type { CheckoutConsent } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";

/** What stands in the form beside its fields. */
type Beside = { locale: Locale; consents: readonly CheckoutConsent[]; expectedTotal: number };

/** The body of `POST /api/checkout` out of the form's fields. Empty fields that need not be filled are left out. */
export function readForm(form: FormData, { locale, consents, expectedTotal }: Beside) {
  const text = (name: string) => String(form.get(name) ?? "");
  const some = (name: string) => text(name).trim() || undefined;
  return {
    locale,
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    delivery: deliveryIn(form, text, some),
    invoice: form.has("wantInvoice") ? invoiceIn(text, some) : undefined,
    comments: some("comments"),
    consents: consents
      .filter(({ id }) => form.has(`consents.${id}`))
      .map(({ id, version }) => ({ id, version })),
    expectedTotal,
  };
}

type Text = (name: string) => string;
type Some = (name: string) => string | undefined;

function deliveryIn(form: FormData, text: Text, some: Some) {
  const type = text("delivery");
  const options = form.getAll("options").map(String);
  if (type === "DIGITAL") return { type };
  if (type === "APM") return { type, locker: text("locker"), options };
  return { type, street: text("street"), city: text("city"), zip: text("zip"), note: some("note"), options };
}

function invoiceIn(text: Text, some: Some) {
  const legalForm = text("invoice.legalForm");
  const address = {
    street: text("invoice.street"),
    building: text("invoice.building"),
    flat: some("invoice.flat"),
    postalCode: text("invoice.postalCode"),
    city: text("invoice.city"),
  };
  return legalForm === "COMPANY"
    ? { legalForm, companyName: text("invoice.companyName"), taxId: text("invoice.taxId"), ...address }
    : { legalForm, name: text("invoice.name"), surname: text("invoice.surname"), ...address };
}
