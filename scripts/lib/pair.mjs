import path from "node:path";
import { choosePorts } from "./ports.mjs";
import { databaseUrl, inData } from "./paths.mjs";
import { demoSecrets } from "./secrets.mjs";
import { wiring } from "./wiring.mjs";

/** Everything a shop and a sandbox on this machine need to run together: ports, secrets, environments. */
export async function preparePair() {
  const ports = await choosePorts();
  const secrets = demoSecrets(inData("demo.json"));
  const sandboxDatabase = process.env.SANDBOX_DATABASE || inData("sandbox.db");
  return { ports, secrets, ...wiring({ ports, secrets, databaseUrl: databaseUrl(), sandboxDatabase }) };
}

/** Says which of the usual ports were taken by something else. */
export function sayOtherPorts(ports, environment = process.env) {
  const usual = { shop: [3000, "PORT"], sandbox: [4000, "SANDBOX_PORT"], smtp: [4025, "SANDBOX_SMTP_PORT"] };
  for (const [name, [port, variable]] of Object.entries(usual)) {
    if (ports[name] !== port && !environment[variable]) {
      console.log(
        `  Port ${port} is in use, so the ${name === "smtp" ? "mail server" : name} is on ${ports[name]}.`,
      );
    }
  }
}

const fromHere = (name) => path.relative(process.cwd(), inData(name));

/** The addresses, the sign-in, and what to try first. */
export function greeting({ shopUrl, sandboxUrl, secrets, seconds }) {
  return `
Kram is open (${seconds} s). Nothing here is real money.

  Stage    ${sandboxUrl}/stage   the shop with a phone beside it
  Shop     ${shopUrl}
  Admin    ${shopUrl}/en/admin   ${secrets.adminEmail}   ${secrets.adminPassword}
  Sandbox  ${sandboxUrl}   phones, console, mail

  Try this first:
    1. Open the stage and choose a product.
    2. Click its code: the phone beside the shop scans it.
    3. Confirm the address and the invoice on the phone, then enter the PIN it shows.
    4. The phone shows the receipt, the shop one piece less, the sandbox the mail, the admin the paid order.

  Logs: ${fromHere("shop.log")}, ${fromHere("sandbox.log")}. Ctrl-C stops everything.
`;
}
