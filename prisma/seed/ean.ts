/** The 13th digit of an EAN: `checkDigit("590123412345")` is 7. */
export function checkDigit(twelve: string): number {
  if (!/^\d{12}$/.test(twelve)) throw new RangeError(`an EAN has twelve digits before the last: ${twelve}`);
  const sum = [...twelve].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10;
}

/** EAN-13 with the Polish prefix 590 out of nine further digits. */
export function ean13(nine: string): string {
  const twelve = `590${nine}`;
  return `${twelve}${checkDigit(twelve)}`;
}

export function isEan13(code: string): boolean {
  return /^\d{13}$/.test(code) && checkDigit(code.slice(0, 12)) === Number(code[12]);
}
