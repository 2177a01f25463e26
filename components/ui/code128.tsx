import JsBarcode from "jsbarcode";

const QUIET = 10;

/** A text as Code 128, black on white, as wide as its box; draws nothing for a text that cannot be one. */
export function Code128({ text, label }: { text: string; label: string }) {
  const modules = modulesOf(text);
  if (!modules) return null;
  const bars = [...modules.matchAll(/1+/g)].map(
    ({ 0: bar, index }) => `M${String(QUIET + index)} 0h${String(bar.length)}v10h-${String(bar.length)}z`,
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(modules.length + 2 * QUIET)} 10`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      className="block h-14 w-full bg-white"
    >
      <path d={bars.join("")} fill="black" />
    </svg>
  );
}

/** `1` for a dark module, `0` for a light one. */
function modulesOf(text: string): string | undefined {
  const drawn: { encodings?: { data: string }[] } = {};
  let isValid = false;
  JsBarcode(drawn, text, { format: "CODE128", valid: (valid) => (isValid = valid) });
  return isValid ? drawn.encodings?.map(({ data }) => data).join("") : undefined;
}
