/** What a route handler answered, or why it could not. `status` 0: no answer came. */
export type Sent =
  { ok: true; value: Record<string, unknown> } | { ok: false; status: number; detail: string | undefined };

/** Sends JSON to a route handler of the back office. Never throws. */
export async function send(url: string, method: string, body?: unknown): Promise<Sent> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body ?? {}),
    });
  } catch {
    return { ok: false, status: 0, detail: undefined };
  }
  const value: unknown = await response.json().catch(() => null);
  const fields: Record<string, unknown> = isFields(value) ? value : {};
  if (response.ok) return { ok: true, value: fields };
  const detail = typeof fields.detail === "string" ? fields.detail : undefined;
  return { ok: false, status: response.status, detail };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
