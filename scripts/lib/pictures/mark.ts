const RED = "#d54027";
const INK = "#1c1a16";
const PAPER = "#fbf7f0";

/** The awning: scallops of `size` in turn red and white across `width`, hanging from the top edge. */
export function awning(width: number, size: number, depth: number): string {
  const radius = size / 2;
  const scallops = Array.from({ length: Math.ceil(width / size) }, (_, index) => {
    const colour = index % 2 === 0 ? RED : "#ffffff";
    return `<path d="M${index * size} 0h${size}v${depth}a${radius} ${radius} 0 0 1-${size} 0z" fill="${colour}"/>`;
  });
  return scallops.join("");
}

// The leg of the k is cut off flat where the letters stand.
const flat = `<clipPath id="flat"><rect x="-40" y="-240" width="400" height="240"/></clipPath>`;

function stroke(path: string, width: number, extra = ""): string {
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="${width}"${extra}/>`;
}

/** The letters k r a m and a red dot, drawn from strokes, standing on y = 0 with an x-height of 100. */
export function wordmark(): string {
  const letters = [
    "M124-100V0",
    "M124-44c0-34 18-46 46-46",
    "M268-50a36 40 0 1 1-72 0a36 40 0 1 1 72 0z",
    "M268-100V0",
    "M318-100V0",
    "M318-50c0-24 12-40 32-40s32 14 32 38V0",
    "M382-50c0-24 12-40 32-40s32 14 32 38V0",
  ];
  return [
    flat,
    stroke("M0-158V0M70-100 14-44M22-54 86 10", 30, ' clip-path="url(#flat)"'),
    ...letters.map((path) => stroke(path, 30)),
    `<circle cx="490" cy="-17" r="18" fill="${RED}"/>`,
  ].join("");
}

/** The icon in a square of 64: the k under the awning. `corner` is the radius of its corners. */
export function icon(corner: number): string {
  const k = stroke("M16-158V0M100-108 34-46M42-56 118 18", 38, ' clip-path="url(#flat)"');
  const dot = `<circle cx="148" cy="-23" r="23" fill="${RED}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<clipPath id="c"><rect width="64" height="64" rx="${corner}"/></clipPath>${flat}
<g clip-path="url(#c)"><rect width="64" height="64" fill="${PAPER}"/>
<g transform="translate(14 56) scale(.235)">${k}${dot}</g>
${awning(64, 64 / 3, 4)}</g></svg>
`;
}
