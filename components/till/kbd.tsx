/** The key that does the same as a button; hidden where there is no keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="rounded-md border border-current px-1.5 font-sans text-xs leading-5 font-bold pointer-coarse:hidden"
    >
      {children}
    </kbd>
  );
}
