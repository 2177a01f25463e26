import { cn } from "@ui/cn";
import { PAPER_CLASS, PAPERS, type Paper } from "@ui/paper";

/** "Zofia Wiśniewska" → "ZW". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? "")
    .join("")
    .toUpperCase();
}

/** The paper of a person: always the same one for the same id. */
export function paperOf(id: string): Paper {
  const sum = [...id].reduce((total, letter) => (total * 37 + (letter.codePointAt(0) ?? 0)) % 1009, 7);
  return PAPERS[sum % PAPERS.length] ?? "home";
}

const SIZES = { sm: "size-7 text-[11px]", md: "size-10 text-sm", lg: "size-16 text-2xl" };

/** A person's initials on their own paper. Letters, for not every machine has pictures for the seed's emoji. */
export function Avatar({ id, name, size = "md" }: { id: string; name: string; size?: keyof typeof SIZES }) {
  return (
    <span
      data-theme="light"
      aria-hidden="true"
      className={cn(
        "text-ink inline-grid shrink-0 place-items-center rounded-full font-extrabold",
        SIZES[size],
        PAPER_CLASS[paperOf(id)],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
