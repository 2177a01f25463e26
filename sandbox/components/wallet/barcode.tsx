import { code128 } from "./code128";

const QUIET = 10;

/** A Code 128 barcode as a picture with its quiet zones; draws nothing for a text that cannot be one. */
export function Barcode({ text, label }: { text: string; label: string }) {
  const widths = code128(text);
  if (!widths) return null;
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, QUIET));
  const total = widths.reduce((sum, width) => sum + width, 2 * QUIET);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${total} 50`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      className="h-14 w-full"
    >
      {widths.map((width, at) =>
        at % 2 === 0 ? (
          <rect key={starts[at]} x={starts[at]} width={width} height="50" fill="currentColor" />
        ) : null,
      )}
    </svg>
  );
}
