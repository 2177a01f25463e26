import "server-only";
import { z } from "zod";
import { skuSchema } from "@/server/catalog/catalog-schemas";

/** A product card says which product, a basket nothing. */
export const productBody = z.strictObject({ sku: skuSchema.optional() });

/** With the first question comes where the shopper came from, for the order to carry (R29). */
export const firstBody = productBody.extend({
  parameters: z
    .array(z.strictObject({ key: z.string().regex(/^[a-z_]{1,40}$/), value: z.string().max(200) }))
    .max(10)
    .default([]),
});
export type OriginParameter = z.output<typeof firstBody>["parameters"][number];

const text = (length: number) => z.string().max(length);

/** `iziGetBrowserData({ base64: true })`: what the script found out about the browser, as JSON in base64 (protocol 4.1). */
const browser = z
  .string()
  .max(4_000)
  .transform((encoded) => {
    try {
      return browserData.parse(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
    } catch {
      return {}; // the widget's own format; without it the request's headers must do
    }
  });
const browserData = z.object({
  user_agent: text(500).optional(),
  description: text(200).optional(),
  platform: text(100).optional(),
  architecture: text(100).optional(),
  location: text(200).optional(),
});
export type BrowserData = z.output<typeof browserData>;

/** The body of `POST /api/inpost-pay/page/binding`; with a phone a push goes out, without it a code is shown. */
export const bindingBody = z.strictObject({
  place: z.string().regex(/^[A-Z_]{1,32}$/),
  browser,
  phone: z
    .strictObject({
      prefix: z.string().regex(/^\+?\d{1,4}$/),
      number: z
        .string()
        .transform((number) => number.replace(/[\s-]/g, ""))
        .pipe(z.string().regex(/^\d{6,15}$/)),
    })
    .optional(),
});
export type BindingBody = z.output<typeof bindingBody>;

/** The trusted browser's id, which the widget keeps in a cookie of its own (protocol 4.2). */
export function browserIdOf(headers: Headers): string | undefined {
  return /(?:^|;\s*)BrowserId=([A-Za-z0-9._-]{1,128})(?:;|$)/.exec(headers.get("cookie") ?? "")?.[1];
}
