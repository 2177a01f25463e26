import "./lib/ready-env";
import { readSecret } from "./lib/read-secret";
import { closeDatabase } from "@/server/db/db";
import { saveUser } from "@/server/admin/save-user";
import { listUsers } from "@/server/admin/list-users";

const usage = `Usage:
  npm run user -- create <email> <admin|cashier>   a new person; the password from KRAM_PASSWORD or asked for
  npm run user -- ensure <email> <admin|cashier>   makes the person, or gives them this role and password
  npm run user -- list                             who may sign in`;

async function main([command, email, role]: string[]): Promise<number> {
  if (command === "list") {
    for (const user of await listUsers()) console.log(`${user.role.padEnd(8)} ${user.email}`);
    return 0;
  }
  if ((command !== "create" && command !== "ensure") || !email || !role) {
    console.error(usage);
    return 2;
  }
  const password = process.env.KRAM_PASSWORD || (await readSecret(`Password for ${email}: `));
  const saved = await saveUser({ email, role, password, replace: command === "ensure" });
  if (!saved.ok) {
    console.error(saved.error.detail);
    return 1;
  }
  console.log(`${saved.value.created ? "Created" : "Updated"} ${saved.value.email} (${role}).`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
