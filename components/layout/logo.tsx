/** The shop's name as its mark: a word and a dot in the colour of the awning. */
export function Logo() {
  return (
    <span className="headline text-[1.75rem]">
      kram<span className="text-accent">.</span>
    </span>
  );
}
