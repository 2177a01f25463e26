import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** @type {import("next").NextConfig} */
export default {
  turbopack: { root },
  outputFileTracingRoot: root,
  distDir: process.env.SANDBOX_DIST_DIR ?? ".next",
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ["better-sqlite3", "smtp-server", "pino", "fast-xml-parser"],
};
