import path from "node:path";
import { fileURLToPath } from "node:url";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { bundleWidgets } from "./widget/bundle.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

// Shops load the widget from here, whatever their own origin is.
const forEverybody = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  turbopack: { root },
  outputFileTracingRoot: root,
  distDir: process.env.SANDBOX_DIST_DIR || ".next",
  // `npm run check` has checked them; a build for somebody who wants to see the shop need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Who calls it is on the same machine or in the same room.
  compress: false,
  devIndicators: false,
  // Nobody reads the maps of a build, and its cache saves a later one less time than it takes the first.
  experimental: {
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
    turbopackFileSystemCacheForBuild: false,
  },
  serverExternalPackages: ["better-sqlite3", "smtp-server", "pino", "fast-xml-parser"],
  headers: async () => [
    { source: "/inpostizi.js", headers: forEverybody },
    { source: "/inpostpay.widget.v2.js", headers: forEverybody },
  ],
};

/** The widget's scripts are made with the build and whenever development begins; a built sandbox only serves them. */
export default async function sandboxConfig(phase) {
  if (phase !== PHASE_PRODUCTION_SERVER) await bundleWidgets();
  return config;
}
