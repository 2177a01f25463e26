import { PNG } from "pngjs";
import { qrMatrix } from "@sandbox/lib/qr/qr-matrix";

const SCALE = 6;
const BORDER = 4;

/** A QR code of a text as a PNG picture, base64 without a `data:` in front (protocol section 2.2). */
export function qrPng(text: string): string {
  const matrix = qrMatrix(text);
  const side = (matrix.length + 2 * BORDER) * SCALE;
  const png = new PNG({ width: side, height: side, colorType: 0 });
  png.data.fill(0xff);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const dark = matrix[Math.floor(y / SCALE) - BORDER]?.[Math.floor(x / SCALE) - BORDER];
      if (dark) png.data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return PNG.sync.write(png, { colorType: 0 }).toString("base64");
}
