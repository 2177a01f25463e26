import type { Picture } from "./read-bars";

const LARGEST = 1600;

type Detector = { detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

const WANTED = ["qr_code", "code_128", "ean_13", "ean_8"];
let detector: Promise<Detector | null> | undefined;

/** The browser's own reader where it has one; TypeScript's library does not know it. */
async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as typeof globalThis & { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  const known = WANTED.filter((format) => formats.includes(format));
  return known.length > 0 ? new BarcodeDetector({ formats: known }) : null;
}

/**
 * The text of a QR code, Code 128 or EAN in a picture; undefined when there is none. `width` and `height` are its own
 * in pixels. What the browser cannot read itself, jsQR and ZXing try.
 */
export async function readPicture(
  source: CanvasImageSource & ImageBitmapSource,
  width: number,
  height: number,
): Promise<string | undefined> {
  detector ??= ownDetector();
  const found = await (await detector)?.detect(source).catch(() => []);
  if (found?.[0]) return found[0].rawValue;
  const [{ default: jsQR }, { readBars }] = await Promise.all([import("jsqr"), import("./read-bars")]);
  for (const share of [1, 0.5]) {
    const picture = draw(source, width * share, height * share);
    if (!picture) continue;
    const code = jsQR(picture.data, picture.width, picture.height)?.data ?? readBars(picture);
    if (code) return code;
  }
  return undefined;
}

function draw(source: CanvasImageSource, width: number, height: number): Picture | undefined {
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  if (canvas.width === 0 || canvas.height === 0) return undefined;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

/** The same for a picture that was chosen from a file. */
export async function readPictureFile(file: File): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    return await readPicture(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}
