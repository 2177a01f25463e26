import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);
const webAddress = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

const schema = z
  .object({
    SANDBOX_PORT: port.optional(),
    PORT: port.optional(),
    SANDBOX_PUBLIC_URL: webAddress.optional(),
    SHOP_URL: webAddress.optional(),
    SANDBOX_DATABASE: z.string().min(1).default("./data/sandbox.db"),
    SANDBOX_SMTP_PORT: port.default(4025),
    SANDBOX_CONTROL: z.enum(["loopback", "open"]).default("loopback"),
    SANDBOX_COMMIT_WINDOW_MS: z.coerce.number().int().min(100).max(3_600_000).default(20_000),
  })
  .transform((env) => {
    const listen = env.SANDBOX_PORT ?? env.PORT ?? 4000;
    return {
      port: listen,
      publicUrl: env.SANDBOX_PUBLIC_URL ?? `http://localhost:${listen}`,
      shopUrl: env.SHOP_URL ?? "http://localhost:3000",
      database: env.SANDBOX_DATABASE,
      smtpPort: env.SANDBOX_SMTP_PORT,
      control: env.SANDBOX_CONTROL,
      commitWindowMs: env.SANDBOX_COMMIT_WINDOW_MS,
    };
  });

export type SandboxEnv = z.output<typeof schema>;

/** Reads the sandbox's settings from `source`; throws one error that names every wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): SandboxEnv {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The sandbox cannot start. Wrong environment: ${wrong.join("; ")}`);
}
