import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

// Everything that does not depend on where the shop runs; the frame rule does, and stands in server/http/frame-rule.ts.
const forAll = [{ key: "X-Content-Type-Options", value: "nosniff" }];
// These say something about documents only; a page comes with a dozen scripts.
const forPages = [
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "geolocation=(), microphone=(), payment=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // `npm run check` has checked them; a build for somebody who wants to see the shop need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The tag is a checksum of the whole page, made again for every answer: a quarter of the work on a kept page.
  generateEtags: false,
  devIndicators: false,
  experimental: {
    // Kept pages carry what the environment says (addresses, codes, the wallet's script): they end with the process.
    isrFlushToDisk: false,
    // Nobody reads the maps of a build, and its cache saves a later one less time than it takes the first.
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
    turbopackFileSystemCacheForBuild: false,
  },
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "pg",
    "pino",
    "prom-client",
    "nodemailer",
  ],
  headers: async () => [
    { source: "/:path*", headers: forAll },
    { source: "/((?!_next/static/).*)", headers: forPages },
    {
      source: "/pictures/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=86400" }],
    },
  ],
};

export default withNextIntl(config);
