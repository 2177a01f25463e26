import "server-only";
import { z } from "zod";
import { currencies } from "@/core/money/money";
import { readWidgetStyle } from "@/server/inpost-pay/widget-style";

const url = z.url({ protocol: /^https?$/ });
const digits = z.string().regex(/^\d{1,20}$/, "must be digits");
const seconds = z.coerce.number().int().positive();
const milliseconds = z.coerce.number().int().min(1).max(86_400_000);

const inpostPayNeeds = [
  "INPOST_PAY_LOGIN_URL",
  "INPOST_PAY_CLIENT_ID",
  "INPOST_PAY_CLIENT_SECRET",
  "INPOST_PAY_MERCHANT_CLIENT_ID",
  "INPOST_PAY_POS_ID",
  "INPOST_PAY_MERCHANT_SECRET",
] as const;

const pockytNeeds = ["POCKYT_MERCHANT_NO", "POCKYT_STORE_NO", "POCKYT_TOKEN"] as const;

const refineStyle = (text: string, { addIssue }: z.core.$RefinementCtx<string>) => {
  const style = readWidgetStyle(text);
  if (!style.ok) addIssue({ code: "custom", message: `knows no ${style.unknown}` });
};

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    PUBLIC_URL: url.optional(),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, "must start with file: or postgres://")
      .default("file:./data/kram.db"),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
    AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default("Kram <shop@kram.example>"),
    SEQR_SOAP_URL: url.optional(),
    SEQR_TERMINAL_ID: z.string().min(1).optional(),
    SEQR_TERMINAL_PASSWORD: z.string().min(4, "must have at least 4 characters").optional(),
    SEQR_RESELLER_ID: z.string().min(1).optional(),
    SEQR_RESELLER_USER: z.string().min(1).default("9900"),
    SEQR_RESELLER_PASSWORD: z.string().min(1).optional(),
    SEQR_WEBSHOP_ID: z
      .string()
      .regex(/^[A-Za-z0-9._-]+$/)
      .default("kram"),
    SEQR_QR_SERVICE: z
      .string()
      .regex(/^[A-Za-z0-9._-]+$/)
      .default("wss-dev"),
    SEQR_CURRENCY: z.enum(currencies).default("PLN"),
    // How long a SEQR invoice may wait for the shopper before we cancel it.
    SEQR_GIVE_UP_SECONDS: seconds.default(300),
    SEQR_PURCHASES_PER_MINUTE: z.coerce.number().int().positive().default(3000),
    INPOST_PAY_API_URL: url.optional(),
    INPOST_PAY_LOGIN_URL: url.optional(),
    INPOST_PAY_CLIENT_ID: z.string().min(1).optional(),
    INPOST_PAY_CLIENT_SECRET: z.string().min(1).optional(),
    INPOST_PAY_MERCHANT_CLIENT_ID: z.string().min(1).optional(),
    INPOST_PAY_POS_ID: z.string().min(1).optional(),
    INPOST_PAY_MERCHANT_SECRET: z.string().min(1).optional(),
    INPOST_PAY_REFUND_SIGNATURE_PREFIX: z.string().max(20).default(""),
    INPOST_PAY_WIDGET: z.enum(["v1", "v2"]).default("v1"),
    INPOST_PAY_WIDGET_URL: url.optional(),
    INPOST_PAY_APP_LINK: z
      .string()
      .regex(/^[a-z][a-z0-9+.-]*:\/\/[^?#]+$/, "must be a link without query, e.g. inpost://izilink")
      .default("inpost://izilink"),
    INPOST_PAY_WIDGET_STYLE: z.string().default("").superRefine(refineStyle),
    INPOST_PAY_PAYMENT_TYPES: z
      .string()
      .regex(/^[A-Z_]+(,[A-Z_]+)*$|^$/, "must be names with commas between, e.g. BLIK_CODE,CARD")
      .default(""),
    INPOST_PAY_TEST_MODE: z
      .enum(["true", "false"])
      .default("false")
      .transform((value) => value === "true"),
    // How long an order made in the app may wait for its payment before we reject it.
    INPOST_PAY_GIVE_UP_MINUTES: z.coerce.number().int().min(1).max(1_440).default(30),
    POCKYT_API_URL: url.optional(),
    POCKYT_MERCHANT_NO: digits.optional(),
    POCKYT_STORE_NO: digits.optional(),
    // A blank at its end, as copying brings, would spoil every signature (protocol 2.3).
    POCKYT_TOKEN: z.string().trim().min(8, "must have at least 8 characters").optional(),
    POCKYT_CHARGE_PATH: z.enum(["prepay", "pay"]).default("prepay"),
    // The till's patience with a wallet payment (Pockyt protocol section 5).
    TILL_FIRST_QUERY_MS: milliseconds.default(2_000),
    TILL_QUERY_MS: milliseconds.default(3_000),
    TILL_SLOW_MS: milliseconds.default(20_000),
    TILL_CANCEL_AFTER_MS: milliseconds.default(15_000),
    TILL_GIVE_UP_MS: milliseconds.default(60_000),
    TILL_UNCLEAR_MS: milliseconds.default(90_000),
    TILL_QR_GIVE_UP_MS: milliseconds.default(180_000),
    TILL_RECONCILE_MS: milliseconds.default(60_000),
    TILL_RECONCILE_FOR_MS: milliseconds.default(7_200_000),
    TILL_TIMEOUT_MINUTES: z.coerce.number().int().min(1).max(120).default(5),
    // What stands at the top of a receipt, lines separated by |.
    TILL_SHOP_ADDRESS: z.string().max(200).default("Kram|ul. Długa 1|31-147 Kraków"),
    WORKER: z.enum(["inline", "off"]).default("inline"),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
    STAGE_ORIGIN: url.optional(),
    METRICS_TOKEN: z.string().min(8).optional(),
  })
  .refine((env) => !env.SEQR_SOAP_URL || (env.SEQR_TERMINAL_ID && env.SEQR_TERMINAL_PASSWORD), {
    path: ["SEQR_TERMINAL_ID"],
    message: "SEQR_SOAP_URL needs SEQR_TERMINAL_ID and SEQR_TERMINAL_PASSWORD",
  })
  .superRefine((env, context) => {
    const needed = [
      ...(env.INPOST_PAY_API_URL ? inpostPayNeeds.map((name) => ["INPOST_PAY_API_URL", name] as const) : []),
      ...(env.POCKYT_API_URL ? pockytNeeds.map((name) => ["POCKYT_API_URL", name] as const) : []),
    ];
    for (const [by, name] of needed) {
      if (!env[name]) context.addIssue({ code: "custom", path: [name], message: `${by} needs it` });
    }
  });

/** Every variable that the shop reads, set or not. */
export const envNames: readonly string[] = Object.keys(schema.shape);

export type Env = Omit<z.infer<typeof schema>, "PUBLIC_URL"> & { PUBLIC_URL: string };

/** Reads the environment; throws an error that names every wrong variable, never its value. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${wrong.join("\n")}`);
  }
  const { PUBLIC_URL = `http://localhost:${parsed.data.PORT}`, ...rest } = parsed.data;
  return { ...rest, PUBLIC_URL: PUBLIC_URL.replace(/\/+$/, "") };
}

let parsed: Env | undefined;

/** The process's environment, read once. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env));
}

/** Reads the environment again; for tests that change it. */
export function reloadEnv(): Env {
  parsed = undefined;
  return env();
}
