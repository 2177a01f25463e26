const key = "kram-checkout";

/** Keeps what was filled in, in this tab, for when the shopper comes back from changing the basket. */
export function keepForm(fields: FormData): void {
  const texts = [...fields].filter(([, value]) => typeof value === "string");
  try {
    sessionStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // No storage: the form is then filled in again, no more.
  }
}

/** The kept fields; where there are none, what is known of who is signed in. */
export function keptForm(known: Readonly<Record<string, string>> | null = null): URLSearchParams {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return new URLSearchParams(JSON.parse(kept) as [string, string][]); // as keepForm wrote it
  } catch {
    // Nothing that could be read.
  }
  return new URLSearchParams(known ?? {});
}

/** Also for signing out: the next person in this tab is another. */
export function forgetForm(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // No storage, nothing kept.
  }
}
