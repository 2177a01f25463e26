import { Section } from "./section";
import { type FieldParts, TextField } from "./text-field";

/** Who orders. */
export function ContactFields(parts: FieldParts) {
  const { words } = parts;
  return (
    <Section title={words.contact}>
      <TextField {...parts} name="name" label={words.name} autoComplete="name" maxLength={120} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...parts}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          autoComplete="email"
          maxLength={120}
          required
        />
        <TextField
          {...parts}
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          autoComplete="tel"
          maxLength={30}
          required
        />
      </div>
    </Section>
  );
}
