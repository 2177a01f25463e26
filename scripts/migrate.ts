import { applyMigrations } from "./lib/migrate/apply";
import { connect } from "./lib/migrate/connection";
import { readHistory } from "./lib/migrate/history";
import { schemasAreInStep, writePostgresSchema } from "./lib/migrate/schema-file";
import { DEFAULT_DATABASE_URL, readTarget } from "./lib/migrate/target";
import { loadEnv } from "./lib/load-env.mjs";

const HELP = `npm run db:migrate                   bring the database up to date
npm run db:migrate -- status         which migrations ran, which wait
npm run db:migrate -- create <name>  write a migration for each database from the changed schema
npm run db:migrate -- drift          compare the schema, the migrations and the database
npm run db:migrate -- schema         make prisma/postgresql.prisma from prisma/schema.prisma (--check: only compare)`;

loadEnv();
const databaseUrl = process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL;
const [command = "apply", argument = ""] = process.argv.slice(2);

try {
  // Not left to end by itself: the engine's ten-second timer for its lock would hold the process.
  process.exit(await run());
} catch (error) {
  console.error(`Migration failed: ${error instanceof Error ? error.message : JSON.stringify(error)}`);
  process.exit(1);
}

async function run(): Promise<number> {
  switch (command) {
    case "apply":
      return apply();
    case "status":
      return status();
    case "create":
      return create();
    case "drift":
      return drift();
    case "schema":
      return schema();
    default:
      console.log(HELP);
      return command === "help" ? 0 : 1;
  }
}

async function apply(): Promise<number> {
  const { name } = readTarget(databaseUrl);
  const applied = await applyMigrations(databaseUrl);
  for (const migration of applied) console.log(`Applied ${migration}`);
  console.log(
    applied.length === 0 ? `${name} is up to date.` : `${name}: ${applied.length} migration(s) applied.`,
  );
  return 0;
}

async function status(): Promise<number> {
  const target = readTarget(databaseUrl);
  const connection = await connect(target);
  const history = await readHistory(connection, target.provider).finally(() => connection.close());
  const lines = Object.entries(history).flatMap(([kind, names]) =>
    names.map((name) => `${kind.padEnd(8)} ${name}`),
  );
  console.log(
    [`${target.name} (${target.provider})`, ...(lines.length > 0 ? lines : ["up to date"])].join("\n"),
  );
  return lines.length === 0 ? 0 : 1;
}

async function create(): Promise<number> {
  const { createMigrations } = await import("./lib/migrate/create");
  const written = await createMigrations({ name: argument, now: new Date(), databaseUrl });
  console.log(written.length === 0 ? "Nothing to do: the migrations give the schema." : written.join("\n"));
  return 0;
}

async function drift(): Promise<number> {
  const { findDrift } = await import("./lib/migrate/find-drift");
  const found = await findDrift(databaseUrl);
  console.log(found.length === 0 ? "Schema, migrations and database agree." : found.join("\n\n"));
  return found.length === 0 ? 0 : 1;
}

async function schema(): Promise<number> {
  if (argument === "--check") {
    const inStep = schemasAreInStep();
    console.log(inStep ? "The two schemas agree." : "They differ: run `npm run db:migrate -- schema`.");
    return inStep ? 0 : 1;
  }
  console.log(
    writePostgresSchema() ? "Wrote prisma/postgresql.prisma." : "prisma/postgresql.prisma is up to date.",
  );
  return 0;
}
