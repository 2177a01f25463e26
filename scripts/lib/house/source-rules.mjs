import { isCode, isTest } from "./files.mjs";

const SERVER_ONLY = /^(\/\*\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n)*import "server-only";/;

/** Files in server/ begin with `import "server-only"`, so that none of them ends up in a browser. */
export function findOpenServerFiles(files) {
  return files
    .filter(
      ({ path }) => /^server\/.*\.tsx?$/.test(path) && !isTest(path) && !path.startsWith("server/testing/"),
    )
    .filter(({ text }) => !SERVER_ONLY.test(text))
    .map(({ path }) => `${path}: does not begin with import "server-only"`);
}

// Written in two halves, or this file would find itself.
const POSTPONED = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X"].join("|")})\\b`);

/** Nothing is left for later in a comment. */
export function findPostponedWork(files) {
  return eachLine(
    files.filter(({ path }) => isCode(path) || path.endsWith(".css")),
    POSTPONED,
    "is left for later",
  );
}

const RAW_COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!;)|\b(?:rgb|rgba|hsl|hsla|oklch|oklab)\(/i;
const PALETTE =
  /\b(?:bg|text|border|ring|fill|stroke|from|to|via|outline|decoration)-(?:red|green|blue|yellow|orange|gray|slate|zinc|stone|neutral|amber|lime|emerald|teal|cyan|sky|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3}\b/;
// Pictures drawn on the server see no style sheet; neither does the browser's own frame (the line with its media query).
const COLOUR_EXCEPTIONS = /tokens\.css$|opengraph-image|icon\.tsx$/;
const BROWSER_FRAME = /prefers-color-scheme/;

/** Screens take their colours from the tokens, never as a literal or out of Tailwind's palette. */
export function findRawColours(files) {
  const screens = files.filter(
    ({ path }) =>
      /^(app|components|sandbox)\/.*\.(tsx|css)$/.test(path) &&
      !isTest(path) &&
      !COLOUR_EXCEPTIONS.test(path),
  );
  return [
    ...eachLine(screens, RAW_COLOUR, "is a raw colour"),
    ...eachLine(screens, PALETTE, "is not a token"),
  ];
}

function eachLine(files, pattern, complaint) {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const hit = pattern.exec(line);
      return hit && !BROWSER_FRAME.test(line) ? [`${path}:${index + 1}: ${hit[0]} ${complaint}`] : [];
    }),
  );
}
