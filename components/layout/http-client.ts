"use client";

/** An answer of our own API that is not a success. `code` is its word for programs, where it gave one. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code?: string,
  ) {
    super(`HTTP ${status}`);
  }
}

async function request<Data>(url: string, init?: RequestInit): Promise<Data> {
  const response = await fetch(url, init);
  if (!response.ok) throw new ApiError(response.status, await codeOf(response));
  return response.json() as Promise<Data>; // our own API: its shape is tested on the server
}

async function codeOf(response: Response): Promise<string | undefined> {
  const problem: unknown = await response.json().catch(() => undefined);
  const code =
    typeof problem === "object" && problem !== null && "code" in problem ? problem.code : undefined;
  return typeof code === "string" ? code : undefined;
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
