import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import type { OpenAdapter } from "./adapter";

/** SQLite for the schema engine. It leaves connections open under an exclusive lock, so they are closed here. */
export function openSqliteAdapter(file: string): OpenAdapter {
  const inner = new PrismaBetterSqlite3({ url: file });
  const open: SqlDriverAdapter[] = [];
  const keep = (adapter: SqlDriverAdapter) => {
    open.push(adapter);
    return acceptScripts(adapter);
  };
  return {
    factory: {
      provider: inner.provider,
      adapterName: inner.adapterName,
      connect: async () => keep(await inner.connect()),
      connectToShadowDb: async () => keep(await inner.connectToShadowDb()),
    },
    close: async () => {
      for (const adapter of open) await adapter.dispose();
    },
  };
}

// When it replays migrations the engine sends whole files as one query, which better-sqlite3 does not prepare.
function acceptScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  const executeRaw = adapter.executeRaw.bind(adapter);
  const orScript = async <T>(query: SqlQuery, run: (query: SqlQuery) => Promise<T>, empty: T): Promise<T> => {
    try {
      return await run(query);
    } catch (error) {
      if (!(error instanceof RangeError) || query.args.length > 0) throw error;
      await adapter.executeScript(query.sql);
      return empty;
    }
  };
  return Object.assign(adapter, {
    queryRaw: (query: SqlQuery) => orScript(query, queryRaw, { columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: (query: SqlQuery) => orScript(query, executeRaw, 0),
  });
}
