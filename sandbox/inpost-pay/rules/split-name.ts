/** First name and the rest; both are always there, for merchants that need both (protocol section 10, 4). */
export function splitName(fullName: string): { name: string; surname: string } {
  const [name = "", ...rest] = fullName.trim().split(/\s+/);
  return { name, surname: rest.join(" ") || name };
}
