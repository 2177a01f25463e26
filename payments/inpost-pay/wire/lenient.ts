import { z } from "zod";

/** A field that may be absent or null; null becomes undefined (protocol 10.10). */
export function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value): z.output<Schema> | undefined => value ?? undefined);
}

/** An id or text that some senders write as a number (protocol 10.9). Trimmed, at most 4000 characters. */
export const text = z
  .union([z.string().max(4000), z.number().transform(String)])
  .transform((value) => value.trim());

/** A text that must say something. */
export const filled = text.refine((value) => value !== "", "is empty");

/** A text of which an empty one counts as absent. */
export const maybeText = maybe(text).transform((value) => value || undefined);

/** A list; a single object in its place, null and nothing are tolerated (protocol 3.5, R14). */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  const many = z.array(schema).max(500);
  return z.preprocess(
    (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]),
    many,
  );
}
