const stars = "***";

const secretFields = new Set(
  (
    "access_token refresh_token id_token client_secret signature basket_binding_api_key browser_id cookies qr_code " +
    "deep_link deep_link_hms customer_ip location phone masked_phone_number surname mail email " +
    "digital_delivery_email address street building flat city postal_code tax_id company_name courier_note " +
    "order_comments additional_information delivery_point"
  ).split(" "),
);
// `name` is a person's next to one of these, and a promo code's otherwise.
const besideNames = ["surname", "masked_phone_number", "postal_code", "legal_form"];

/** A body for the journal: tokens, signatures and whatever tells who somebody is become `***` (R21). */
export function maskBody(body: string): string {
  if (body === "") return "";
  try {
    return JSON.stringify(mask(JSON.parse(body)));
  } catch {
    // What cannot be read cannot be masked; only a gateway's error page is worth its words.
    return body.trimStart().startsWith("<") ? body.slice(0, 2000) : `(${body.length} characters, not JSON)`;
  }
}

/** An address for the journal: browser ids and binding keys are masked. */
export function maskUrl(url: string): string {
  return url.replace(/(browser_id=)[^&]*/, `$1${stars}`).replace(/(\/browser\/)[^/?]+/, `$1${stars}`);
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== "object" || value === null) return value;
  const isPerson = besideNames.some((field) => field in value);
  return Object.fromEntries(
    Object.entries(value).map(([field, content]) => {
      const hidden = secretFields.has(field) || (field === "name" && isPerson);
      return [field, hidden && content !== null ? stars : mask(content)];
    }),
  );
}
