/** Says on every page that nothing is charged here. A landmark, since it stands outside all others. */
export function PlayMoneyBanner({ text, label }: { text: string; label: string }) {
  return (
    <aside aria-label={label} className="bg-paper-play text-warn px-4 py-1 text-center text-sm font-semibold">
      {text}
    </aside>
  );
}
