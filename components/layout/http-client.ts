"use client";

/** An answer of our own API that is not a success. `code` is its word for programs; `details` all that it said. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code?: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`HTTP ${status}`);
  }
}

async function request<Data>(url: string, init?: RequestInit): Promise<Data> {
  const response = await fetch(url, init);
  if (!response.ok) throw await errorOf(response);
  return response.json() as Promise<Data>; // our own API: its shape is tested on the server
}

async function errorOf(response: Response): Promise<ApiError> {
  const said: unknown = await response.json().catch(() => undefined);
  const details = typeof said === "object" && said !== null ? { ...said } : {};
  const code = "code" in details && typeof details.code === "string" ? details.code : undefined;
  return new ApiError(response.status, code, details);
}

export function getJson<Data>(url: string): Promise<Data> {
  return request<Data>(url);
}

/** Sends a change as JSON; Throws `ApiError` when the server says no. */
export function sendJson<Data>(
  method: "POST" | "PATCH" | "DELETE",
  url: string,
  body?: unknown,
): Promise<Data> {
  return request<Data>(url, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}
