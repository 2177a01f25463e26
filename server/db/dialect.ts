import "server-only";

export type Dialect = "sqlite" | "postgresql";

/** Which database an address means. */
export function dialectOf(url: string): Dialect {
  return url.startsWith("file:") ? "sqlite" : "postgresql";
}
