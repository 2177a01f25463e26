import { Section } from "./section";
import { type FieldParts, TextField } from "./text-field";

/** A word to the shop. */
export function CommentsField(parts: FieldParts) {
  const { words } = parts;
  return (
    <Section title={words.comments}>
      <TextField {...parts} name="comments" label={words.commentsLabel} maxLength={500} />
    </Section>
  );
}
