import "server-only";
import packageJson from "@/package.json";
import { db, dialect } from "@/server/db/db";
import { env, envNames } from "@/server/env";
import { checkHealth } from "@/server/health/check-health";
import { providers } from "@/server/payments/providers";
import { describeProviders, withoutLogin } from "./describe-providers";

/** How this shop is set up, as its environment says; no secrets. */
export async function readSettings() {
  const values = env();
  const [{ checks }, waiting, dead] = await Promise.all([
    checkHealth(),
    db().job.count({ where: { state: { in: ["READY", "RUNNING"] } } }),
    db().job.count({ where: { state: "DEAD" } }),
  ]);
  const address = values.DATABASE_URL;
  return {
    providers: describeProviders({
      variables: envNames,
      values,
      on: Object.values(providers()).flatMap((provider) => (provider ? [provider.name] : [])),
    }),
    database: {
      kind: dialect() === "postgresql" ? ("PostgreSQL" as const) : ("SQLite" as const),
      place: address.startsWith("file:") ? address.slice("file:".length) : withoutLogin(address),
      check: checks.database,
    },
    jobs: { worker: values.WORKER, waiting, dead, check: checks.jobs },
    mail: { server: values.SMTP_URL ? new URL(values.SMTP_URL).host : null, from: values.MAIL_FROM },
    shop: { publicUrl: values.PUBLIC_URL, mode: values.NODE_ENV, logLevel: values.LOG_LEVEL },
    versions: {
      kram: packageJson.version,
      next: packageJson.dependencies.next,
      node: process.version.replace(/^v/, ""),
    },
  };
}
