/** What stands in the scan field: a code to add, with how many of it, or words to look for. */
export type Entry = { kind: "code"; code: string; quantity: number } | { kind: "words"; words: string };

/** `"3*5901234123457"` is three of an EAN; `"MORNING-CUP-SKY"` a SKU; `"teapot"` words. Undefined when empty. */
export function readEntry(text: string): Entry | undefined {
  // Scanners put blanks, tabs and line ends around what they read.
  const trimmed = text.replace(/\s+/g, " ").trim();
  if (!trimmed) return undefined;
  const [, times, rest] = /^(\d{1,3})\s*[*x×]\s*(\S.*)$/i.exec(trimmed) ?? [];
  const quantity = times ? Math.max(1, Number(times)) : 1;
  const code = rest ?? trimmed;
  const isCode = /^\d{8,}$/.test(code) || /^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(code) || /^https?:\/\//i.test(code);
  return isCode ? { kind: "code", code, quantity } : { kind: "words", words: code };
}
