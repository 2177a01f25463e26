import type { Database } from "@sandbox/store/database";

type Column = string | number | null;

export interface Documents<T> {
  get(key: string): T | undefined;
  put(document: T): void;
  remove(key: string): boolean;
  clear(): void;
  count(): number;
  /** All documents in the order they were first stored. */
  all(): T[];
  /** A prepared reading by index columns, e.g. `find("state = ? ORDER BY position DESC LIMIT 50")`. */
  find(where: string): (...values: Column[]) => T[];
}

interface Shape<T> {
  table: string;
  key: (document: T) => string;
  /** Indexed columns beside the document, each computed from it. */
  columns?: Record<string, (document: T) => Column>;
}

/** A table of JSON documents with a key and indexed columns. Table and column names are constants of ours. */
export function createDocuments<T>(db: Database, { table, key, columns = {} }: Shape<T>): Documents<T> {
  const names = Object.keys(columns);
  const extra = names.map((name) => `, ${name}`).join("");
  db.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (position INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, doc TEXT NOT NULL${extra})`,
  );
  for (const name of names) db.exec(`CREATE INDEX IF NOT EXISTS ${table}_${name} ON ${table} (${name})`);

  type Row = { doc: string };
  const read = (row: Row): T => JSON.parse(row.doc) as T; // written by put() below, from a T
  const updates = ["doc", ...names].map((name) => `${name} = excluded.${name}`).join(", ");
  const upsert = db.prepare(
    `INSERT INTO ${table} (key, doc${extra}) VALUES (?, ?${", ?".repeat(names.length)}) ON CONFLICT (key) DO UPDATE SET ${updates}`,
  );
  const byKey = db.prepare<[string], Row>(`SELECT doc FROM ${table} WHERE key = ?`);
  const every = db.prepare<[], Row>(`SELECT doc FROM ${table} ORDER BY position`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE key = ?`);
  const clear = db.prepare(`DELETE FROM ${table}`);
  const count = db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`);
  return {
    get(wanted) {
      const row = byKey.get(wanted);
      return row && read(row);
    },
    put: (document) =>
      void upsert.run(
        key(document),
        JSON.stringify(document),
        ...Object.values(columns).map((of) => of(document)),
      ),
    remove: (wanted) => remove.run(wanted).changes > 0,
    clear: () => void clear.run(),
    count: () => count.get()?.n ?? 0,
    all: () => every.all().map(read),
    find(where) {
      const statement = db.prepare<Column[], Row>(`SELECT doc FROM ${table} WHERE ${where}`);
      return (...values) => statement.all(...values).map(read);
    },
  };
}
