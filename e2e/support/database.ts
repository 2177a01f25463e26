import Database from "better-sqlite3";
import { Client } from "pg";

export type StockRow = { onHand: number; held: number; ledger: number; sold: number };

const readSql = `SELECT s."onHand" AS "onHand", s."held" AS "held",
  (SELECT COALESCE(SUM(m."delta"), 0) FROM "StockMovement" m WHERE m."variantId" = s."variantId") AS "ledger",
  (SELECT COUNT(*) FROM "StockMovement" m WHERE m."variantId" = s."variantId" AND m."reason" = 'sold') AS "sold"
  FROM "Stock" s JOIN "Variant" v ON v."id" = s."variantId" WHERE v."sku" = `;

/** What the shop's own database says of a SKU: `ledger` is the sum of the stock ledger, `sold` its sales. */
export async function readStock(databaseUrl: string, sku: string): Promise<StockRow> {
  const [row] = await query(databaseUrl, (n) => readSql + n(1), [sku]);
  if (!row) throw new Error(`no stock of ${sku}`);
  return {
    onHand: Number(row.onHand),
    held: Number(row.held),
    ledger: Number(row.ledger),
    sold: Number(row.sold),
  };
}

/** Brings a SKU to so many pieces, with the ledger row that belongs to it. Gives what it is then. */
export async function setStock(databaseUrl: string, sku: string, pieces: number): Promise<StockRow> {
  const { onHand } = await readStock(databaseUrl, sku);
  const id = `e2e-${crypto.randomUUID()}`;
  await query(
    databaseUrl,
    (n) => `INSERT INTO "StockMovement" ("id", "key", "variantId", "delta", "reason", "who", "at")
      SELECT ${n(1)}, ${n(2)}, "id", ${n(3)}, 'counted', 'test', ${n(4)} FROM "Variant" WHERE "sku" = ${n(5)}`,
    [id, id, pieces - onHand, "2026-01-01T00:00:00.000+00:00", sku],
  );
  await query(
    databaseUrl,
    (n) =>
      `UPDATE "Stock" SET "onHand" = ${n(1)} WHERE "variantId" IN (SELECT "id" FROM "Variant" WHERE "sku" = ${n(2)})`,
    [pieces, sku],
  );
  return readStock(databaseUrl, sku);
}

/** Writes so many further orders like this one, older than it, without payments. */
export async function copyOrder(databaseUrl: string, number: string, copies: number): Promise<void> {
  const [order] = await query(databaseUrl, (n) => `SELECT * FROM "Order" WHERE "number" = ${n(1)}`, [number]);
  if (!order) throw new Error(`no order ${number}`);
  const names = Object.keys(order);
  const columns = names.map((name) => `"${name}"`).join(", ");
  for (let copy = 1; copy <= copies; copy++) {
    // Ids sort by time: what begins with zeros is older than everything.
    const id = `00000000-0000-7000-8000-${String(copy).padStart(12, "0")}`;
    const row: Row = { ...order, id, number: `${number}-${copy}`, token: id };
    await query(
      databaseUrl,
      (n) => `INSERT INTO "Order" (${columns}) VALUES (${names.map((_, at) => n(at + 1)).join(", ")})`,
      names.map((name) => row[name]),
    );
  }
}

/** Makes a job that is done one that gave up: real ones need an hour of tries to get there. */
export async function giveUpJob(databaseUrl: string, kind: string, reason: string): Promise<void> {
  await query(
    databaseUrl,
    (n) =>
      `UPDATE "Job" SET "state" = 'DEAD', "attempts" = "maxAttempts", "lastError" = ${n(1)} WHERE "kind" = ${n(2)}`,
    [reason, kind],
  );
}

type Row = Record<string, unknown>;

async function query(
  databaseUrl: string,
  sql: (place: (n: number) => string) => string,
  values: unknown[],
): Promise<Row[]> {
  if (databaseUrl.startsWith("file:")) {
    const database = new Database(databaseUrl.slice("file:".length), { timeout: 10_000 });
    try {
      const statement = database.prepare(sql(() => "?"));
      if (statement.reader) return statement.all(...values) as Row[]; // rows of this very statement
      statement.run(...values);
      return [];
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (
      await client.query<Row>(
        sql((n) => `$${n}`),
        values,
      )
    ).rows;
  } finally {
    await client.end();
  }
}
