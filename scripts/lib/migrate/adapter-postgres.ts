import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlQuery } from "@prisma/driver-adapter-utils";
import pg from "pg";
import type { OpenAdapter } from "./adapter";

const CHAR = 18;

/** PostgreSQL for the schema engine; shadow databases are dropped on `close()`. */
export function openPostgresAdapter(url: string): OpenAdapter {
  const main = catalogPool(url);
  const inner = new PrismaPg(main);
  const shadows: { name: string; pool: CatalogPool }[] = [];
  return {
    factory: {
      provider: inner.provider,
      adapterName: inner.adapterName,
      connect: () => connect(main),
      connectToShadowDb: async () => {
        const name = `kram_shadow_${randomUUID()}`;
        await main.query(`CREATE DATABASE "${name}"`);
        const pool = catalogPool(withDatabase(url, name));
        shadows.push({ name, pool });
        return connect(pool);
      },
    },
    close: async () => {
      for (const { name, pool } of shadows) {
        await pool.end();
        await main.query(`DROP DATABASE IF EXISTS "${name}"`);
      }
      await main.end();
    },
  };
}

// The adapter's own way cuts scripts at every semicolon, also those within texts and functions.
async function connect(pool: CatalogPool) {
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    executeScript: async (script: string) => void (await pool.query(script)),
    queryRaw: async (query: SqlQuery) => {
      const result = await queryRaw(query);
      for (const index of pool.charColumns.get(result.rows) ?? []) {
        result.columnTypes[index] = ColumnTypeEnum.Character;
      }
      return result;
    },
  });
}

type CatalogPool = pg.Pool & { charColumns: WeakMap<object, number[]> };

// PostgreSQL's catalogue has columns of the one-byte type "char", which the engine wants and the adapter refuses:
// they pass the adapter under another name and get their own back behind it.
function catalogPool(url: string): CatalogPool {
  const pool = new pg.Pool({ connectionString: url });
  const charColumns = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>; // the promise form only
  return Object.assign(pool, {
    charColumns,
    query: async (...args: unknown[]) => {
      const result = await query(...args);
      charColumns.set(result.rows ?? result, renameChars(result.fields ?? []));
      return result;
    },
  });
}

function renameChars(fields: pg.FieldDef[]): number[] {
  return fields.flatMap((field, index) => {
    if (field.dataTypeID !== CHAR) return [];
    field.dataTypeID = pg.types.builtins.BPCHAR;
    return [index];
  });
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
