"use client";

import useSWR, { mutate, type SWRConfiguration } from "swr";

/** A refusal of the control API or a broken line to it, in words for people. */
export class ControlError extends Error {
  constructor(
    readonly title: string,
    readonly detail: string,
    readonly status: number,
  ) {
    super(detail || title);
  }
}

async function problemOf(response: Response): Promise<ControlError> {
  const body: unknown = await response.json().catch(() => null);
  const problem = (body ?? {}) as { title?: string; detail?: string }; // problem+json; both fields are only shown
  return new ControlError(
    problem.title ?? `Answer ${response.status}`,
    problem.detail ?? "",
    response.status,
  );
}

/** Calls the control API and gives its JSON. Throws ControlError; `status` is 0 when nothing answered. */
export async function control<T>(path: string, method = "GET", body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers:
      body === undefined
        ? { accept: "application/json" }
        : { accept: "application/json", "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new ControlError(
      "The sandbox does not answer",
      "Check that it is still running. Nothing was sent.",
      0,
    );
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T; // our own API, described by its OpenAPI document
}

/** Reads a control path and keeps it fresh: pushed topics revalidate it, slow polling is the net. `null` reads nothing. */
export function useControl<T>(path: string | null, options: SWRConfiguration<T, ControlError> = {}) {
  return useSWR<T, ControlError>(path, (key: string) => control<T>(key), {
    refreshInterval: 10_000,
    keepPreviousData: true,
    dedupingInterval: 300,
    ...options,
  });
}

/** Asks every shown view of these paths to read again; a path stands for itself and everything below it. */
export function refresh(...paths: string[]): Promise<unknown> {
  return mutate((key) => typeof key === "string" && paths.some((path) => isBelow(key, path)));
}

export function isBelow(key: string, path: string): boolean {
  return key === path || key.startsWith(`${path}/`) || key.startsWith(`${path}?`);
}
