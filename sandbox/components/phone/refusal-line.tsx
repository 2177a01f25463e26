/** Why the last press came to nothing, above the screen. */
export function RefusalLine({ children }: { children: string }) {
  return (
    <p role="alert" className="bg-paper-wear rounded-option mx-5 mb-2 px-4 py-2 text-sm font-semibold">
      {children}
    </p>
  );
}
