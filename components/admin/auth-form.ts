/** The token that next-auth wants back with every POST, also as a cookie; undefined when the shop did not answer. */
export async function csrfToken(): Promise<string | undefined> {
  const response = await fetch("/api/auth/csrf").catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  if (typeof answer !== "object" || answer === null || !("csrfToken" in answer)) return undefined;
  return typeof answer.csrfToken === "string" ? answer.csrfToken : undefined;
}

/** Posts to next-auth. `error` is its code when it refused, "" when it did not. Undefined: no answer. */
export async function postForm(
  url: string,
  fields: Record<string, string>,
): Promise<{ error: string } | undefined> {
  const body = new URLSearchParams({ ...fields, json: "true" });
  const response = await fetch(url, { method: "POST", body }).catch(() => undefined);
  const answer: unknown = await response?.json().catch(() => undefined);
  if (!response || typeof answer !== "object" || answer === null || !("url" in answer)) return undefined;
  if (response.ok) return { error: "" };
  const target = typeof answer.url === "string" && URL.canParse(answer.url) ? new URL(answer.url) : undefined;
  return { error: target?.searchParams.get("error") ?? "unknown" };
}
