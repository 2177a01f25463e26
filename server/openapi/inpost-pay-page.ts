import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import type {
  Pending,
  WalletConfirmation,
  WalletOrder,
  WalletPayData,
  WalletView,
  WalletWidget,
} from "@/core/basket/wallet-view";
import { locales } from "@/core/catalog/catalog";
import { firstBody, productBody } from "@/server/inpost-pay/page-schemas";
import { body, bodyProblems, json, problems } from "./parts";

const tags = ["InPost Pay on the page"];

const wallet = z
  .object({
    topic: z.string().nullable(),
    version: z.int(),
    state: z.enum(["open", "waiting", "bound"]),
    available: z.boolean().meta({ description: "InPost Pay can take this basket." }),
    count: z.int(),
    name: z.string().nullable(),
    maskedPhone: z.string().nullable(),
    apiKey: z.string().nullable().meta({ description: "Widget v2's key to the basket." }),
  })
  .meta({ id: "Wallet" }) satisfies z.ZodType<WalletView>;

const widget = z.object({
  version: z.enum(["v1", "v2"]),
  scriptUrl: z.string(),
  merchantClientId: z.string(),
  testMode: z.boolean(),
  look: z.object({
    variant: z.enum(["primary", "secondary"]),
    ground: z.enum(["bright", "dark"]).optional(),
    frame: z.enum(["none", "rounded", "round"]),
    size: z.enum(["xs", "sm", "md", "lg", "xl"]),
  }),
}) satisfies z.ZodType<WalletWidget>;

const pending = z
  .object({ pending: z.literal(true), topic: z.string().nullable() })
  .meta({ id: "Pending" }) satisfies z.ZodType<Pending>;

const confirmation = z.object({
  status: z.enum(["SUCCESS", "REJECT"]),
  inpost_basket_id: z.string().optional(),
  phone_number: z.object({ country_prefix: z.string(), phone: z.string() }).optional(),
  browser: z.object({ browser_trusted: z.boolean(), browser_id: z.string() }).optional(),
  masked_phone_number: z.string().optional(),
  name: z.string().optional(),
  surname: z.string().optional(),
}) satisfies z.ZodType<WalletConfirmation>;

const payData = z.union([
  z.object({ qr_code: z.string(), deep_link: z.string(), deep_link_hms: z.string() }),
  z.object({ error_code: z.string(), error_message: z.string() }),
  z.object({}),
]) satisfies z.ZodType<WalletPayData>;

const order = z.union([
  z.object({ action: z.literal("redirect"), redirect: z.string() }),
  z.object({ action: z.literal("refresh") }),
]) satisfies z.ZodType<WalletOrder>;

const start = z.object({
  place: z.string(),
  browser: z.string().meta({ description: "What `iziGetBrowserData({ base64: true })` gave." }),
  phone: z.object({ prefix: z.string(), number: z.string() }).optional(),
});

const asked = { 429: "Too many questions from one address." };
const unavailable = { 502: "InPost Pay did not answer." };
const base = "/api/inpost-pay/page";

/** What the functions of InPost Pay's widget ask the shop, for the basket of the cookie. */
export const inpostPagePaths: ZodOpenApiPathsObject = {
  [base]: {
    get: {
      tags,
      summary: "How this basket stands with InPost Pay",
      responses: { 200: json("The wallet", wallet.extend({ widget: widget.nullable() })) },
    },
  },
  [`${base}/check`]: {
    post: {
      tags,
      summary: "iziCanBeBound: may the widget start here?",
      requestBody: body(firstBody),
      responses: {
        200: json("The answer", z.object({ canBeBound: z.boolean() })),
        ...problems({ ...bodyProblems, ...asked }),
      },
    },
  },
  [`${base}/basket`]: {
    post: {
      tags,
      summary:
        "iziAddToCart: puts a product into the basket, and the basket into the wallet where it is linked",
      requestBody: body(productBody),
      responses: {
        200: json("The wallet", wallet),
        ...problems({
          ...bodyProblems,
          ...asked,
          404: "Nothing is sold under this SKU.",
          409: "The basket is full.",
        }),
      },
    },
  },
  [`${base}/binding`]: {
    post: {
      tags,
      summary: "iziGetPayData: a code to scan, or a push to a phone",
      requestBody: body(start),
      responses: {
        200: json("Code, nothing after a push, or why not", payData),
        ...problems({ ...bodyProblems, ...asked }),
      },
    },
    delete: {
      tags,
      summary: "iziBindingDelete: unlinks the basket and forgets the browser",
      responses: { 200: json("The wallet", wallet), ...problems(unavailable) },
    },
  },
  [`${base}/confirmation`]: {
    get: {
      tags,
      summary: "iziGetIsBound: the shopper's answer on the phone",
      responses: { 200: json("The answer, or that there is none yet", z.union([pending, confirmation])) },
    },
  },
  [`${base}/order`]: {
    get: {
      tags,
      summary: "iziGetOrderComplete: where to go once the basket is an order",
      requestParams: { query: z.object({ locale: z.enum(locales).optional() }) },
      responses: { 200: json("Where to go, or that there is no order yet", z.union([pending, order])) },
    },
  },
  [`${base}/mobile-link`]: {
    get: {
      tags,
      summary: "iziMobileLink: opens the basket in the app",
      responses: { 200: json("The link", z.object({ link: z.string() })) },
    },
  },
  [`${base}/key`]: {
    post: {
      tags,
      summary: "Widget v2: adds a product and gives the key to the basket",
      requestBody: body(firstBody),
      responses: {
        200: json("The key", z.object({ key: z.string() })),
        ...problems({
          ...bodyProblems,
          ...asked,
          404: "Nothing is sold under this SKU.",
          409: "InPost Pay cannot take this basket.",
          ...unavailable,
        }),
      },
    },
  },
};
