/** A colour as people see it: lightness 0–1, chroma 0–0.37, hue in degrees (Ottosson's OKLCH). */
export type Oklch = { l: number; c: number; h: number };
/** sRGB channels, 0–255. */
export type Rgb = readonly [number, number, number];

const toLinear = (channel: number) => {
  const v = channel / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (v: number) => 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);

/** `toOklch([255, 0, 0])` is about `{ l: 0.63, c: 0.26, h: 29 }`. */
export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(A, B),
    h: ((Math.atan2(B, A) * 180) / Math.PI + 360) % 360,
  };
}

function toLinearRgb({ l: lightness, c, h }: Oklch): [number, number, number] {
  const A = c * Math.cos((h * Math.PI) / 180);
  const B = c * Math.sin((h * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const m = (lightness - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const s = (lightness - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const shown = (rgb: readonly number[]) => rgb.every((v) => v >= -0.001 && v <= 1.001);

/** Back to sRGB; a colour no screen can show loses chroma, not lightness or hue. */
export function toRgb(colour: Oklch): Rgb {
  let [low, high] = [0, colour.c];
  let rgb = toLinearRgb(colour);
  if (!shown(rgb)) {
    for (let step = 0; step < 6; step++) {
      const middle = (low + high) / 2;
      if (shown(toLinearRgb({ ...colour, c: middle }))) low = middle;
      else high = middle;
    }
    rgb = toLinearRgb({ ...colour, c: low });
  }
  const [r, g, b] = rgb;
  const channel = (v: number) => Math.round(fromLinear(Math.min(1, Math.max(0, v))));
  return [channel(r), channel(g), channel(b)];
}

/** Signed way from one hue to another, −180 to 180. */
export function hueBetween(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}
