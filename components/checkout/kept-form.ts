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

/** The kept fields, empty when there are none. */
export function keptForm(): URLSearchParams {
  try {
    return new URLSearchParams(JSON.parse(sessionStorage.getItem(key) ?? "[]") as [string, string][]); // as keepForm wrote it
  } catch {
    return new URLSearchParams();
  }
}

export function forgetForm(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // No storage, nothing kept.
  }
}
