/** Country codes offered on the phone screen, Poland first. */
export const PREFIXES = ["+48", "+45", "+46", "+47", "+49", "+358", "+370", "+380", "+420", "+421", "+44"];

/** The digits of a typed number without its country code, or null when it cannot be one. `"600-700-800", "+48"` → `"600700800"`. */
export function readPhone(typed: string, prefix: string): string | null {
  const plain = typed.replace(/[\s()./-]/g, "");
  const rest = [prefix, `00${prefix.slice(1)}`].find((start) => plain.startsWith(start));
  const digits = rest ? plain.slice(rest.length) : plain;
  if (!/^\d+$/.test(digits)) return null;
  const [least, most] = prefix === "+48" ? [9, 9] : [6, 12];
  return digits.length >= least && digits.length <= most ? digits : null;
}
