type Label = (section: "refusal" | "problem" | "problemDetail", code: string) => string;

/** Why a press was refused, in the app's language where it has words for it. */
export function refusalText({ title, detail }: { title: string; detail: string }, label: Label): string {
  const known = label("refusal", title);
  return known === title ? detail || title : known;
}

/** An error of the app in its own language; the shop's own words, which stand in brackets, stay as they are. */
export function errorText(
  { code, title, detail }: { code: string; title: string; detail: string },
  label: Label,
): { title: string; detail: string } {
  const [own, said] = [label("problem", code), label("problemDetail", code)];
  if (own === code) return { title, detail };
  const extra = /\([^)]*\)$/.exec(detail)?.[0];
  return { title: own, detail: [said === code ? "" : said, extra].filter(Boolean).join(" ") };
}
