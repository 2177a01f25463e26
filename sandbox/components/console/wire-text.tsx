import type { Pretty } from "./pretty";

const PIECES = { xml: /(<[^>]*>)/, json: /("(?:\\.|[^"\\])*"\s*:)/, text: /(?!)/ };

/** A laid-out body: tags and keys step back, values stand out. */
export function WireText({ kind, text }: Pretty) {
  return (
    <pre className="wire">
      {text.split(PIECES[kind]).map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index} className="text-muted">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </pre>
  );
}
