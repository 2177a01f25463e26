/** Puts values into a text of the message files: `fill("{n} left", { n: 3 })` → `3 left`. For texts without plurals. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
