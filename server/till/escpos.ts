import "server-only";
import ReceiptPrinterEncoder from "@point-of-sale/receipt-printer-encoder";
import type { PaperLine } from "./receipt-lines";

const columns = 48;

/**
 * The bytes that make an ESC/POS printer of 80 mm print these lines, a code below them that scans back, and cut. Code
 * page 852, in which Polish is written; what it lacks is printed without its mark, or as a question mark.
 */
export function toEscPos(lines: readonly PaperLine[], code: string): Buffer {
  const printer = new ReceiptPrinterEncoder({ columns, newline: "\n", feedBeforeCut: 4 });
  printer.initialize().codepage("cp852");
  for (const line of lines) print(printer, line);
  printer.align("center").qrcode(code, { model: 2, size: 6, errorlevel: "m" }).line(code).cut("partial");
  return Buffer.from(printer.encode());
}

function print(printer: ReceiptPrinterEncoder, { text, right, look }: PaperLine): void {
  switch (look) {
    case "rule":
      printer.line("-".repeat(columns));
      return;
    case "title":
      printer.align("center").size(2, 2).line(plain(text)).size(1, 1).align("left");
      return;
    case "centre":
      printer.align("center").line(plain(text)).align("left");
      return;
    case "strong":
      printer.bold(true);
      fit(text, right).forEach((line) => printer.line(line));
      printer.bold(false);
      return;
    case undefined:
      fit(text, right).forEach((line) => printer.line(line));
  }
}

/** Two texts at the ends of a line; where they do not fit, the second takes a line of its own. */
function fit(text: string, right: string | undefined): string[] {
  if (right === undefined) return [plain(text)];
  const space = columns - text.length - right.length;
  return space > 0
    ? [plain(text) + " ".repeat(space) + plain(right)]
    : [plain(text), plain(right).padStart(columns)];
}

const known = /[\u0020-\u007eąćęłńóśźżĄĆĘŁŃÓŚŹŻ×]/;

function plain(text: string): string {
  const dashed = text.replace(/[–—·]/g, "-").replace(/[\u00a0\u202f]/g, " ");
  return [...dashed].map((letter) => (known.test(letter) ? letter : bare(letter))).join("");
}

function bare(letter: string): string {
  const [first = "?"] = letter.normalize("NFD");
  return known.test(first) ? first : "?";
}
