import { encodeCode128 } from "./encode";

const QUIET = 10;

/** A text as Code 128, black on white, as wide as its box. */
export function Bars({ text, title }: { text: string; title: string }) {
  const widths = encodeCode128(text);
  const edges = widths.reduce<number[]>((sums, width) => [...sums, (sums.at(-1) ?? QUIET) + width], [QUIET]);
  const path = widths
    .map((width, at) =>
      at % 2 === 0 ? `M${String(edges[at])} 0h${String(width)}v10h-${String(width)}z` : "",
    )
    .join("");
  const whole = (edges.at(-1) ?? 0) + QUIET;
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${String(whole)} 10`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      className="block h-14 w-full bg-white"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
