import { describe, expect, it } from "vitest";
import { toEscPos } from "./escpos";

const textOf = (bytes: Buffer) => bytes.toString("latin1");

describe("the printer's bytes", () => {
  it("begin by setting the printer up, end by cutting", () => {
    const bytes = toEscPos([], "PKT-1");
    expect([...bytes.subarray(0, 2)]).toEqual([0x1b, 0x40]);
    expect(bytes.subarray(-4).includes(Buffer.from([0x1d, 0x56, 1]))).toBe(true);
  });

  it("say which page of letters is used before the first that needs it", () => {
    const bytes = toEscPos([{ text: "Ł" }], "X");
    const page = bytes.indexOf(Buffer.from([0x1b, 0x74, 18]));
    expect(page).toBeGreaterThan(0);
    expect(bytes.indexOf(Buffer.from([0x9d]))).toBeGreaterThan(page);
  });

  it("put two texts at the ends of a line of 48, or under each other when they do not fit", () => {
    const bytes = toEscPos([{ text: "Cash", right: "$20.00" }], "X");
    expect(textOf(bytes)).toContain(`Cash${" ".repeat(38)}$20.00\n`);
    const long = toEscPos([{ text: "a".repeat(45), right: "$20.00" }], "X");
    expect(textOf(long)).toContain(`${"a".repeat(45)}\n${"$20.00".padStart(48)}\n`);
  });

  it("write Polish in code page 852, and what it lacks without its mark", () => {
    const bytes = toEscPos([{ text: "Żółć × é 苹" }], "X");
    expect(bytes.includes(Buffer.from([0xbd, 0xa2, 0x88, 0x86, 0x20, 0x9e, 0x20, 0x65, 0x20, 0x3f]))).toBe(
      true,
    );
  });

  it("carry the code as a QR symbol that the printer draws", () => {
    const bytes = toEscPos([], "PKT-297553638241892410");
    const data = Buffer.from("PKT-297553638241892410", "ascii");
    const store = Buffer.from([0x1d, 0x28, 0x6b, data.length + 3, 0, 0x31, 0x50, 0x30]);
    expect(bytes.includes(Buffer.concat([store, data]))).toBe(true);
  });
});
