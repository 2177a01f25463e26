import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Code128 } from "./code128";

/** The modules that are drawn: where the bars begin and how wide they are, quiet zones included. */
function drawn(text: string) {
  const markup = renderToStaticMarkup(<Code128 text={text} label="a code" />);
  const bars = [...markup.matchAll(/M(\d+) 0h(\d+)/g)].map(([, at, width]) => [Number(at), Number(width)]);
  return { markup, bars, width: Number(/viewBox="0 0 (\d+) 10"/.exec(markup)?.[1]) };
}

describe("a Code 128", () => {
  it("has ten modules of quiet at either side, and eleven a sign", () => {
    const { bars, width } = drawn("1234");
    // Start C, two pairs, check and a stop of thirteen.
    expect(width).toBe(10 + 4 * 11 + 13 + 10);
    expect(bars[0]).toEqual([10, 2]);
    expect(bars.at(-1)).toEqual([width - 12, 2]);
  });

  it("packs digits in pairs", () => {
    expect(drawn("284619305527718046").width).toBeLessThan(drawn("P".repeat(12)).width);
  });

  it("says what it is, and draws nothing that it cannot write", () => {
    expect(drawn("PKT-1").markup).toContain('aria-label="a code"');
    expect(drawn("zażółć").markup).toBe("");
    expect(drawn("").markup).toBe("");
  });
});
