import "server-only";
import type { PaperLine } from "./receipt-lines";

const [escape, group] = [0x1b, 0x1d];
const columns = 48;
// Code page 852, in which Polish is written; what it lacks is printed without its mark, or as a question mark.
const page852 = 18;
const letters: Record<string, number> = {
  ...{ ą: 0xa5, ć: 0x86, ę: 0xa9, ł: 0x88, ń: 0xe4, ó: 0xa2, ś: 0x98, ź: 0xab, ż: 0xbe },
  ...{ Ą: 0xa4, Ć: 0x8f, Ę: 0xa8, Ł: 0x9d, Ń: 0xe3, Ó: 0xe0, Ś: 0x97, Ź: 0x8d, Ż: 0xbd, "×": 0x9e },
};

/**
 * The bytes that make an ESC/POS printer of 80 mm print these lines, a code below them that scans back, and cut. The one
 * place that knows the printer's language.
 */
export function toEscPos(lines: readonly PaperLine[], code: string): Buffer {
  const parts: Buffer[] = [Buffer.from([escape, 0x40, escape, 0x74, page852])];
  for (const line of lines) parts.push(...lineBytes(line));
  parts.push(align(1), ...qrBytes(code), encode(`\n${code}\n\n\n\n`));
  parts.push(Buffer.from([group, 0x56, 0x42, 0]));
  return Buffer.concat(parts);
}

function lineBytes({ text, right, look }: PaperLine): Buffer[] {
  switch (look) {
    case "rule":
      return [encode(`${"-".repeat(columns)}\n`)];
    case "title":
      return [align(1), size(0x11), encode(`${text}\n`), size(0), align(0)];
    case "centre":
      return [align(1), encode(`${text}\n`), align(0)];
    case "strong":
      return [bold(1), encode(`${fit(text, right)}\n`), bold(0)];
    case undefined:
      return [encode(`${fit(text, right)}\n`)];
  }
}

/** Two texts at the ends of a line; where they do not fit, the second takes a line of its own. */
function fit(text: string, right: string | undefined): string {
  if (right === undefined) return text;
  const space = columns - text.length - right.length;
  return space > 0 ? text + " ".repeat(space) + right : `${text}\n${right.padStart(columns)}`;
}

/** GS ( k: model 2, modules of 6 dots, correction M, the data, print. */
function qrBytes(code: string): Buffer[] {
  const command = (fn: number, ...data: number[]) => {
    const length = data.length + 2;
    return Buffer.from([group, 0x28, 0x6b, length & 0xff, length >> 8, 0x31, fn, ...data]);
  };
  return [
    ...[command(0x41, 0x32, 0), command(0x43, 6), command(0x45, 0x31)],
    ...[command(0x50, 0x30, ...Buffer.from(code, "ascii")), command(0x51, 0x30)],
  ];
}

function encode(text: string): Buffer {
  const bytes = [
    ...text
      .replace(/[–—]/g, "-")
      .replace(/[\u00a0\u202f]/g, " ")
      .replace(/·/g, "-"),
  ].map((letter) => {
    const known = letters[letter];
    if (known !== undefined) return known;
    const plain = letter.normalize("NFD").charCodeAt(0);
    return plain < 0x7f ? plain : 0x3f;
  });
  return Buffer.from(bytes);
}

function align(where: 0 | 1): Buffer {
  return Buffer.from([escape, 0x61, where]);
}

function size(times: number): Buffer {
  return Buffer.from([group, 0x21, times]);
}

function bold(on: 0 | 1): Buffer {
  return Buffer.from([escape, 0x45, on]);
}
