/**
 * A phone number with its country: `"600 700 800"` → `"+48600700800"`, `"0046 70-174 06 05"` → `"+46701740605"`.
 * Nine digits alone are Polish. Undefined when it is no number.
 */
export function phoneNumber(entered: string): string | undefined {
  const plain = entered.replace(/[\s().-]/g, "").replace(/^00/, "+");
  if (/^[1-9]\d{8}$/.test(plain)) return `+48${plain}`;
  return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : undefined;
}
