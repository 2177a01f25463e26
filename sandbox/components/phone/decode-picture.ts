import { decodePixels, fitWithin } from "./decode-pixels";

// A code fills little of a photo: a coarse look is quick and forgives noise, a finer one finds small codes.
const LONGEST_SIDES = [800, 1600, 480];

export function pixelsOf(
  source: CanvasImageSource,
  width: number,
  height: number,
  longest: number,
): ImageData | null {
  const size = fitWithin(width, height, longest);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  // Transparent pictures would turn black and hide the code.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(source, 0, 0, size.width, size.height);
  return context.getImageData(0, 0, size.width, size.height);
}

/** The text of the QR code in a picture file (photo, screenshot); null when none is found or the file is no picture. */
export async function decodePicture(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  for (const longest of LONGEST_SIDES) {
    const pixels = pixelsOf(bitmap, bitmap.width, bitmap.height, longest);
    const text = pixels && decodePixels(pixels);
    if (text) return text;
  }
  return null;
}
