/** Both languages have the same texts: the same keys, and within each text the same placeholders. */
export function findUnequalTexts(files) {
  const english = files.filter(({ path }) => /(^|\/)messages\/(?:.+\.)?en\.json$/.test(path));
  return english.flatMap(({ path, text }) => {
    const polishPath = path.replace(/en\.json$/, "pl.json");
    const polish = files.find((file) => file.path === polishPath);
    if (!polish) return [`${path}: there is no ${polishPath}`];
    return compare(flatten(JSON.parse(text)), flatten(JSON.parse(polish.text)), path, polishPath);
  });
}

function compare(english, polish, englishPath, polishPath) {
  const missing = (from, to, where) =>
    Object.keys(from).flatMap((key) => (key in to ? [] : [`${where}: ${key} is missing`]));
  const differing = Object.keys(english).filter(
    (key) => key in polish && placeholders(english[key]) !== placeholders(polish[key]),
  );
  return [
    ...missing(english, polish, polishPath),
    ...missing(polish, english, englishPath),
    ...differing.map((key) => `${polishPath}: ${key} has other placeholders than in English`),
  ];
}

function flatten(tree, prefix = "") {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? Object.entries(flatten(value, `${prefix}${key}.`))
        : [[prefix + key, String(value)]],
    ),
  );
}

// Of a text with plurals only the names they depend on: their branches are words in braces, other ones per language.
function placeholders(text) {
  const pattern = /,\s*(?:plural|select|selectordinal)\s*,/.test(text)
    ? /\{\s*(\w+)\s*,/g
    : /\{\s*(\w+)\s*[,}]/g;
  const names = [...text.matchAll(pattern)].map((match) => match[1]);
  const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].sort().join(" ");
}
