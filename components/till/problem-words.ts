import { ApiError } from "@/components/layout/http-client";

type Words = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** What a cashier is told when the till's server said no; `t` has the texts of `till.problems`. */
export function problemWords(error: unknown, t: Words): string {
  if (!(error instanceof ApiError)) return t("network");
  if (error.status === 401) return t("not-signed-in");
  if (error.status === 403) return t("forbidden");
  if (error.code === "code-refused") {
    const why = typeof error.details.why === "string" ? error.details.why : "";
    return t.has(`code.${why}`) ? t(`code.${why}`) : t("code.other");
  }
  const { available } = error.details;
  if (error.code === "out-of-stock" && typeof available === "number" && available > 0)
    return t("only-left", { available });
  if (error.code && t.has(error.code)) return t(error.code);
  return typeof error.details.detail === "string" ? error.details.detail : t("failed");
}
