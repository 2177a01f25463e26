import { decodePixels } from "./decode-pixels";
import { pixelsOf } from "./decode-picture";

type Detector = { detect(source: CanvasImageSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

async function nativeDetector(): Promise<Detector | null> {
  // BarcodeDetector is not in TypeScript's DOM types: only some browsers have it.
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = (await Native?.getSupportedFormats().catch(() => [])) ?? [];
  return Native && formats.includes("qr_code") ? new Native({ formats: ["qr_code"] }) : null;
}

/** A function that looks for a QR code in the current video picture: the browser's own detector, or jsqr. */
export async function makeCodeReader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const detector = await nativeDetector();
  return async (video) => {
    if (video.readyState < video.HAVE_CURRENT_DATA) return null;
    if (detector) {
      const found = await detector.detect(video).catch(() => []);
      return found[0]?.rawValue ?? null;
    }
    const pixels = pixelsOf(video, video.videoWidth, video.videoHeight, 640);
    return pixels && decodePixels(pixels);
  };
}
