import { defineConfig } from "prisma/config";

// `generate`, `validate` and `format` only look whether the schema engine's file exists; none of them runs it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: process.env.KRAM_PRISMA_SCHEMA ?? "prisma/schema.prisma" });
