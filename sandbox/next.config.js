import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** @type {import("next").NextConfig} */
export default {
  turbopack: { root },
  outputFileTracingRoot: root,
  distDir: process.env.SANDBOX_DIST_DIR ?? ".next",
  // `npm run check` has checked them; a build for somebody who wants to see the shop need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ["better-sqlite3", "smtp-server", "pino", "fast-xml-parser"],
};
