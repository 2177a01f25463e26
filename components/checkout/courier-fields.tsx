import { type FieldParts, TextField } from "./text-field";

export const zipPattern = "\\s*\\d{2}[\\s\\-]*\\d{3}\\s*";

/** Where the courier brings it. */
export function CourierFields(parts: FieldParts) {
  const { words } = parts;
  return (
    <div className="grid gap-4">
      <TextField
        {...parts}
        name="street"
        label={words.street}
        autoComplete="street-address"
        maxLength={120}
        required
      />
      <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-4">
        <TextField
          {...parts}
          name="zip"
          label={words.zip}
          autoComplete="postal-code"
          placeholder="00-000"
          pattern={zipPattern}
          maxLength={10}
          required
        />
        <TextField
          {...parts}
          name="city"
          label={words.city}
          autoComplete="address-level2"
          maxLength={80}
          required
        />
      </div>
      <TextField {...parts} name="note" label={words.note} maxLength={200} />
    </div>
  );
}
