/** Says on every page that nothing is charged here. */
export function PlayMoneyBanner({ text }: { text: string }) {
  return (
    <aside className="bg-paper-play text-warn px-4 py-1.5 text-center text-sm font-semibold">{text}</aside>
  );
}
