import "server-only";
import type { Consent } from "@/generated/sqlite/client";
import { withTransaction } from "@/server/db/transaction";

type Fields = Pick<
  Consent,
  "id" | "requirement" | "textEn" | "textPl" | "labelEn" | "labelPl" | "url" | "active"
>;
export type SavedConsent =
  | { ok: true; value: { id: string; version: string } }
  | { ok: false; error: { code: "not-found"; detail: string } };

const said = ["textEn", "textPl", "labelEn", "labelPl", "url"] as const;

/**
 * Writes what shoppers agree to. What it says or where it leads is another thing to agree to, so the version rises;
 * whether it is required, or asked for at all, is not.
 */
export async function saveConsent({ id, ...data }: Fields): Promise<SavedConsent> {
  return withTransaction(async (tx): Promise<SavedConsent> => {
    // The write comes first, so that two people at once raise the version twice.
    await tx.consent.updateMany({ where: { id }, data: { active: data.active } });
    const before = await tx.consent.findUnique({ where: { id } });
    if (!before) return { ok: false, error: { code: "not-found", detail: "There is no such consent." } };
    const version = said.some((field) => data[field] !== before[field])
      ? next(before.version)
      : before.version;
    await tx.consent.update({ where: { id }, data: { ...data, version } });
    return { ok: true, value: { id, version } };
  });
}

/** `4` → `5`; a name that is no number gets one: `2026a` → `2026a.2`, `2026a.2` → `2026a.3`. */
function next(version: string): string {
  const [, head = version, tail] = /^(.*?)(\d+)$/.exec(version) ?? [];
  return tail === undefined ? `${version}.2` : `${head}${Number(tail) + 1}`;
}
