import {
  BarcodeFormat,
  BinaryBitmap,
  DecodeHintType,
  HybridBinarizer,
  MultiFormatReader,
  RGBLuminanceSource,
} from "@zxing/library";

/** A picture as it comes from a canvas: four bytes a pixel, row by row. */
export type Picture = { data: Uint8ClampedArray; width: number; height: number };

const hints = new Map<DecodeHintType, unknown>([
  [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.CODE_128, BarcodeFormat.EAN_13, BarcodeFormat.EAN_8]],
  [DecodeHintType.TRY_HARDER, true],
]);

/** Reads a Code 128 or EAN that lies in the picture, in either direction; undefined when there is none. */
export function readBars(picture: Picture): string | undefined {
  const reader = new MultiFormatReader();
  reader.setHints(hints);
  for (const { light, width, height } of [lying(picture), upright(picture)]) {
    const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, width, height)));
    try {
      return reader.decodeWithState(bitmap).getText();
    } catch {
      // It throws where there is no code; the picture may lie on its side.
    }
  }
  return undefined;
}

function lying({ data, width, height }: Picture) {
  const light = new Uint8ClampedArray(width * height);
  for (let at = 0; at < light.length; at++)
    light[at] = ((data[4 * at] ?? 255) + 2 * (data[4 * at + 1] ?? 255) + (data[4 * at + 2] ?? 255)) / 4;
  return { light, width, height };
}

function upright(picture: Picture) {
  const { light, width, height } = lying(picture);
  const turned = light.map((_, at) => light[(at % height) * width + Math.floor(at / height)] ?? 255);
  return { light: turned, width: height, height: width };
}
