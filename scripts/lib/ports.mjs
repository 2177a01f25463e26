import { createServer } from "node:net";

/** True when nothing listens on the port yet, on any address of this machine. */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The wanted port, or the next free one above it that is not in `taken`. */
export async function freePort(wanted, taken = []) {
  for (let port = wanted; port < wanted + 200; port++) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 199}`);
}

/**
 * Ports for shop, sandbox and its mail server. A port named in the environment is taken as it is.
 * @param {Record<string, string | undefined>} environment
 */
export async function choosePorts(
  environment = process.env,
  base = { shop: 3000, sandbox: 4000, smtp: 4025 },
) {
  const shop = await choose("PORT", environment.PORT, base.shop, []);
  const sandbox = await choose("SANDBOX_PORT", environment.SANDBOX_PORT, base.sandbox, [shop]);
  const smtp = await choose("SANDBOX_SMTP_PORT", environment.SANDBOX_SMTP_PORT, base.smtp, [shop, sandbox]);
  return { shop, sandbox, smtp };
}

async function choose(name, named, wanted, taken) {
  if (!named) return freePort(wanted, taken);
  const port = Number(named);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`${name} must be a port, a number from 1 to 65535.`);
  if (!(await isFree(port))) throw new Error(`Port ${port} is in use; name another one or none.`);
  return port;
}
