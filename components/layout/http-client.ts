"use client";

/** An answer of our own API that is not a success; `code` is the problem's own word. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | undefined,
  ) {
    super(`HTTP ${status}`);
  }
}

async function read<Data>(response: Response): Promise<Data> {
  if (response.ok) return response.json() as Promise<Data>; // our own API: its shape is tested on the server
  const problem = (await response.json().catch(() => undefined)) as { code?: string } | undefined; // problem+json
  throw new ApiError(response.status, problem?.code);
}

export async function getJson<Data>(url: string): Promise<Data> {
  return read<Data>(await fetch(url, { headers: { accept: "application/json" } }));
}

/** Sends a change as JSON; `DELETE` has no body. Throws `ApiError` when the server says no. */
export async function sendJson<Data>(
  method: "POST" | "PATCH" | "DELETE",
  url: string,
  body?: unknown,
): Promise<Data> {
  return read<Data>(
    await fetch(url, {
      method,
      headers: { accept: "application/json", "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
}
