import { signingKeys } from "@sandbox/inpost-pay/keys";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { watchConnections } from "@sandbox/lib/connections";
import { log } from "@sandbox/lib/log";
import { getSandbox } from "@sandbox/lib/sandbox";
import { sweepPockyt } from "@sandbox/pockyt/sweep";
import { startSmtpServer } from "@sandbox/mail/smtp-server";
import { sweepInvoices } from "@sandbox/seqr/invoices";

const SWEEP_MS = 250;

/** Everything that runs beside the route handlers: connection marks, the mail server, the timers. Rejects when one cannot start. */
export async function startSandbox(): Promise<void> {
  watchConnections();
  const sandbox = getSandbox();
  const { env } = sandbox;
  await startSmtpServer(env.smtpPort, sandbox.mail);
  signingKeys(sandbox);
  setInterval(() => {
    sweepInvoices(sandbox);
    for (const sweep of [sweepInPostPay, sweepPockyt])
      sweep(sandbox).catch((error: unknown) => log.error({ err: error }, "a sweep failed"));
  }, SWEEP_MS).unref();
  log.info({ port: env.port, smtpPort: env.smtpPort, database: env.database }, "sandbox started");
}

/** Starts, or ends the process with the reason in plain words: a half-started sandbox would only confuse. */
export async function startSandboxOrExit(): Promise<void> {
  try {
    await startSandbox();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
