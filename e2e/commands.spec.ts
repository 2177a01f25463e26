import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { expect, test } from "./support/fixtures";
import Database from "better-sqlite3";
import { apps, buildApp } from "../scripts/lib/build-apps.mjs";
import { freePort } from "../scripts/lib/ports.mjs";
import { ownFolder, runCommand, startCommand, stillRunning } from "./support/commands";

// Every command of README.md and docs/how-to, run as a reader would, on folders and ports of their own.
test.describe.configure({ timeout: 180_000 });

let folder = "";
test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = ownFolder();
  const { shop, sandbox } = apps();
  await buildApp(shop);
  await buildApp(sandbox);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileIn = (...parts: string[]) => path.join(folder, ...parts);

test("npm run demo: other ports, one password, a quick second start, nothing left after Ctrl-C", async ({
  request,
}) => {
  const environment = { KRAM_DATA: fileIn("demo") };
  const taken = await Promise.all([3000, 4000, 4025].map(take));
  const demo = startCommand(["demo"], environment);
  try {
    const [, shop = "", email = "", password = ""] = await demo.says(
      /Admin +(\S+)\/en\/admin +(\S+) +(\S+)\s/,
    );
    const [, sandbox = ""] = await demo.says(/Stage +(\S+)\/stage/);
    await demo.says(/Port 3000 is in use, so the shop is on 3\d\d\d\./);
    await demo.says(/Port 4000 is in use, so the sandbox is on 4\d\d\d\./);
    await demo.says(/Port 4025 is in use, so the mail server is on 4\d\d\d\./);
    await demo.says(/Ctrl-C stops everything/);
    for (const address of [`${shop}/en`, `${sandbox}/stage`, `${sandbox}/mail`])
      expect((await request.get(address)).status(), address).toBe(200);

    const csrf = await (await request.get(`${shop}/api/auth/csrf`)).json();
    const form = { csrfToken: csrf.csrfToken, email, password, json: "true" };
    await request.post(`${shop}/api/auth/callback/credentials`, { form });
    expect((await request.get(`${shop}/en/admin/orders`, { maxRedirects: 0 })).status()).toBe(200);

    const family = demo.family();
    expect(family.length).toBeGreaterThan(3);
    await demo.interrupt();
    expect(demo.output()).toContain("Closing the shop.");
    await expect.poll(() => stillRunning(family), { timeout: 5_000 }).toEqual([]);

    const again = startCommand(["demo"], environment);
    await again.says(/Ctrl-C stops everything/);
    expect(again.output()).toContain(`${email}   ${password}`);
    expect(again.output()).not.toContain("Filling");
    expect(again.output()).not.toContain("Building");
    await again.interrupt();
  } finally {
    await demo.interrupt();
    taken.forEach((server) => server?.close());
  }
});

test("npm run dev serves both applications from their sources", async ({ request }) => {
  const environment = { ...(await ports()), KRAM_DATA: fileIn("dev"), NODE_ENV: "development" };
  const dev = startCommand(["dev"], environment);
  try {
    const [, shop, sandbox] = await dev.says(/Shop (\S+), stage (\S+)\/stage/);
    await dev.says(/Admin admin@kram\.example \S+/);
    await expect.poll(() => statusOf(`${shop}/api/health`), { timeout: 90_000 }).toBe(200);
    await expect.poll(() => statusOf(`${sandbox}/control/health`), { timeout: 90_000 }).toBe(200);
    expect((await request.get(`${sandbox}/control/health`)).ok()).toBe(true);
    const family = dev.family();
    await dev.interrupt();
    await expect.poll(() => stillRunning(family), { timeout: 5_000 }).toEqual([]);
  } finally {
    await dev.interrupt();
  }
});

test("npm start, npm run sandbox and npm run worker run alone", async () => {
  const { PORT, SANDBOX_PORT, SANDBOX_SMTP_PORT } = await ports();
  mkdirSync(fileIn("alone"));
  const environment = {
    PORT,
    DATABASE_URL: `file:${fileIn("alone/kram.db")}`,
    AUTH_SECRET: "commands-commands-commands-commands",
    WORKER: "off",
  };
  const shop = startCommand(["start"], environment);
  const sandbox = startCommand(["sandbox"], {
    SANDBOX_PORT,
    SANDBOX_SMTP_PORT,
    SANDBOX_DATABASE: fileIn("alone/sandbox.db"),
  });
  await shop.says(/database up to date \(/);
  const worker = startCommand(["worker"], environment);
  try {
    await expect.poll(() => statusOf(`http://localhost:${PORT}/api/health`), { timeout: 60_000 }).toBe(200);
    await expect
      .poll(() => statusOf(`http://localhost:${SANDBOX_PORT}/control/health`), { timeout: 60_000 })
      .toBe(200);
    await worker.says(/worker running/);
    const family = [...shop.family(), ...sandbox.family(), ...worker.family()];
    await Promise.all([shop.interrupt(), sandbox.interrupt(), worker.interrupt()]);
    expect(worker.output()).toContain("worker stopping");
    await expect.poll(() => stillRunning(family), { timeout: 5_000 }).toEqual([]);
  } finally {
    await Promise.all([shop, sandbox, worker].map((command) => command.interrupt()));
  }
});

test("a wrong environment is named and stops the start", async () => {
  const { PORT, SANDBOX_PORT } = await ports();
  const database = { DATABASE_URL: `file:${fileIn("wrong.db")}` };
  const [shop, sandbox, worker, demo] = await Promise.all([
    runCommand(["start"], { ...database, PORT, LOG_LEVEL: "loud", SEQR_CURRENCY: "BEANS" }),
    runCommand(["sandbox"], { SANDBOX_PORT, SANDBOX_CONTROL: "sometimes" }),
    runCommand(["worker"], { DATABASE_URL: "mysql://nowhere" }),
    runCommand(["demo"], { KRAM_DATA: fileIn("wrong"), SANDBOX_SMTP_PORT: "mail" }),
  ]);
  expect(shop).toMatchObject({ code: 1, output: expect.stringContaining("The environment is not usable") });
  expect(shop.output).toContain("LOG_LEVEL");
  expect(shop.output).toContain("SEQR_CURRENCY");
  expect(sandbox).toMatchObject({ code: 1, output: expect.stringContaining("SANDBOX_CONTROL") });
  expect(worker).toMatchObject({ code: 1, output: expect.stringContaining("DATABASE_URL") });
  expect(demo).toMatchObject({
    code: 1,
    output: expect.stringContaining("SANDBOX_SMTP_PORT must be a port"),
  });
});

test("the database's commands migrate, compare, fill, and make people", async () => {
  const environment = { DATABASE_URL: `file:${fileIn("data.db")}`, KRAM_PASSWORD: "a-long-enough-password" };
  const says = async (args: string[], text: string, code = 0) =>
    expect(await runCommand(args, environment)).toMatchObject({
      code,
      output: expect.stringContaining(text),
    });
  await says(["db:migrate", "--", "status"], "pending", 1);
  await says(["db:migrate"], "migration(s) applied");
  await Promise.all([
    says(["db:migrate", "--", "status"], "up to date"),
    says(["db:migrate", "--", "drift"], "Schema, migrations and database agree."),
    says(["db:migrate", "--", "create", "nothing"], "Nothing to do"),
    says(["db:seed", "--", "--products", "many"], "--products takes a number", 1),
  ]);
  await says(["db:seed", "--", "--products", "40", "--orders", "20"], "20 generated orders added");
  expect(count("Order")).toBe(20);
  expect(count("Product")).toBeGreaterThan(100);
  await says(["user", "--", "create", "ola@kram.example", "cashier"], "Created ola@kram.example (cashier).");
  await says(["user", "--", "ensure", "ola@kram.example", "admin"], "Updated ola@kram.example (admin).");
  await Promise.all([
    says(["user", "--", "create", "ola@kram.example", "cashier"], "ola@kram.example", 1),
    says(["user", "--", "create", "ala@kram.example", "king"], "admin", 1),
  ]);
  await says(["user", "--", "list"], "admin    ola@kram.example");
});

test("the tools build, draw, generate and measure", async () => {
  const [build, generate, unknown, pictures, bench] = await Promise.all([
    runCommand(["build", "nothing"]),
    runCommand(["generate"]),
    runCommand(["bench", "--", "nothing"]),
    runCommand(["pictures", "--", "loyal-yoyo-raspberry", "--to", fileIn("pictures")]),
    runCommand(["bench", "--", "events"], { BENCH_STREAMS: "20", BENCH_CALLBACKS: "10" }),
  ]);
  expect(build).toMatchObject({ code: 1, output: expect.stringContaining("there are shop and sandbox") });
  expect(generate).toMatchObject({ code: 0, output: expect.stringContaining("up to date") });
  expect(unknown).toMatchObject({ code: 2, output: expect.stringContaining("There is no bench nothing") });
  expect(pictures.code, pictures.output).toBe(0);
  expect(readdirSync(fileIn("pictures")).length).toBeGreaterThan(1);
  expect(bench).toMatchObject({ code: 0, output: expect.stringMatching(/p95: [\d.]+ ms \(goal ≤ 30\)/) });
});

const count = (table: "Order" | "Product"): unknown => {
  expect(existsSync(fileIn("data.db"))).toBe(true);
  const database = new Database(fileIn("data.db"), { readonly: true });
  try {
    return database.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get();
  } finally {
    database.close();
  }
};

async function ports(): Promise<Record<"PORT" | "SANDBOX_PORT" | "SANDBOX_SMTP_PORT", string>> {
  const first = 23_000 + Math.floor(Math.random() * 2_000);
  const shop = await freePort(first);
  const sandbox = await freePort(first, [shop]);
  const smtp = await freePort(first, [shop, sandbox]);
  return { PORT: `${shop}`, SANDBOX_PORT: `${sandbox}`, SANDBOX_SMTP_PORT: `${smtp}` };
}

/** Listens on the port, so that nobody else can; undefined when somebody already does. */
function take(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(port, () => resolve(server));
  });
}

const statusOf = (address: string) =>
  fetch(address).then(
    (answer) => answer.status,
    () => 0,
  );
