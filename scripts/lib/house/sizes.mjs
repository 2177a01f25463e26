import { countLines, isCode, isTest } from "./files.mjs";

const LONGEST = 300;
const LONGEST_ROUTE = 40;

/** No file of code over 300 lines, no API route over 40. */
export function findLongFiles(files) {
  return files.filter(isMeasured).flatMap(({ path, text }) => {
    const lines = countLines(text);
    const limit = /^app\/api\/.*route\.ts$/.test(path) ? LONGEST_ROUTE : LONGEST;
    return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : [];
  });
}

/** How long the files are: `{ files, median, under60, under200 }`, shares in whole per cent. */
export function sizeReport(files) {
  const sizes = files.filter(isMeasured).map(({ text }) => countLines(text));
  sizes.sort((a, b) => a - b);
  const share = (limit) =>
    Math.round((100 * sizes.filter((size) => size < limit).length) / Math.max(1, sizes.length));
  return {
    files: sizes.length,
    median: sizes[sizes.length >> 1] ?? 0,
    under60: share(60),
    under200: share(200),
  };
}

function isMeasured({ path }) {
  return (isCode(path) || path.endsWith(".css")) && !isTest(path);
}
