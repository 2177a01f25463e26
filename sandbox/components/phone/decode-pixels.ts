import jsQR from "jsqr";

export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** The text of a QR code in RGBA pixels, dark on light or light on dark; null when there is none. */
export function decodePixels({ data, width, height }: Pixels): string | null {
  return jsQR(data, width, height, { inversionAttempts: "attemptBoth" })?.data || null;
}

/** The size of a picture scaled down (never up) so that its longer side is at most `longest` pixels. */
export function fitWithin(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
