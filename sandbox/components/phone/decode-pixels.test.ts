import { QRCodeSVG } from "qrcode.react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { decodePixels, fitWithin } from "./decode-pixels";

const CODE = "HTTP://SEQR.SE/000/wss-dev?t=17&w=webshopsim";

async function picture(colours: { fgColor: string; bgColor: string }) {
  const svg = renderToStaticMarkup(
    createElement(QRCodeSVG, { value: CODE, size: 260, marginSize: 4, level: "M", ...colours }),
  );
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: "#fff" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

describe("decodePixels", () => {
  it("reads a dark code on a light ground, letter by letter", async () => {
    expect(decodePixels(await picture({ fgColor: "#000", bgColor: "#fff" }))).toBe(CODE);
  });

  it("reads a light code on a dark ground", async () => {
    expect(decodePixels(await picture({ fgColor: "#fff", bgColor: "#000" }))).toBe(CODE);
  });

  it("gives null for a picture without a code", () => {
    expect(
      decodePixels({ data: new Uint8ClampedArray(64 * 64 * 4).fill(255), width: 64, height: 64 }),
    ).toBeNull();
  });
});

describe("fitWithin", () => {
  it("scales a large photo down and keeps its shape", () => {
    expect(fitWithin(4000, 3000, 1000)).toEqual({ width: 1000, height: 750 });
  });

  it("leaves a small picture as it is", () => {
    expect(fitWithin(200, 300, 1000)).toEqual({ width: 200, height: 300 });
  });
});
