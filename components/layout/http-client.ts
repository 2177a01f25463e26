"use client";

/** An answer of our own API that is not a success. */
export class ApiError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

async function request<Data>(url: string, init?: RequestInit): Promise<Data> {
  const response = await fetch(url, init);
  if (!response.ok) throw new ApiError(response.status);
  return response.json() as Promise<Data>; // our own API: its shape is tested on the server
}

export function getJson<Data>(url: string): Promise<Data> {
  return request<Data>(url);
}

/** Sends a change as JSON; `DELETE` has no body. Throws `ApiError` when the server says no. */
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
