import type { reconcile } from "./reconcile";

/** As JSON carries it: times as ISO 8601 texts. */
type AsJson<Value> = Value extends Date
  ? string
  : Value extends object
    ? { [Key in keyof Value]: AsJson<Value[Key]> }
    : Value;

/** What a comparison with the provider's list came to, as the till's page reads it. */
export type ReconciliationView = AsJson<ReturnType<typeof reconcile>>;
