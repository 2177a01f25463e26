import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { openAdapter } from "./adapter";
import { SCHEMA_FILES } from "./paths";
import type { Target } from "./target";

let started: Promise<void> | undefined;

/** Runs work with Prisma's schema engine on one database. Nothing is downloaded or spawned. */
export async function withEngine<T>(target: Target, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await (started ??= startWasm());
  const datamodel = readFileSync(SCHEMA_FILES[target.provider], "utf8");
  const adapter = openAdapter(target);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter.factory);
  try {
    const engine = await glue.SchemaEngine.new(
      { datamodels: [["schema.prisma", datamodel]] },
      () => undefined,
      bound,
    );
    return await work(engine).finally(() => engine.free());
  } catch (error) {
    throw explained(error, (id) => bound.errorRegistry.consumeError(id)?.error);
  } finally {
    await adapter.close();
  }
}

// The engine passes on a number where a driver failed; what happened stands under it in the registry.
function explained(error: unknown, find: (id: number) => unknown): unknown {
  const id = error instanceof Error ? /External error id#(\d+)/.exec(error.message)?.[1] : undefined;
  const cause = id === undefined ? undefined : find(Number(id));
  return cause instanceof Error && error instanceof Error
    ? new Error(`${cause.message}\n${error.message}`, { cause })
    : error;
}

// Where the engine leaves its last words; without this object a panic inside it hides what happened.
const lastWords = { set_message: (message: string) => console.error(`schema engine: ${message}`) };

async function startWasm(): Promise<void> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: lastWords });
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(gluePath), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports }; // the glue is the import
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
}
