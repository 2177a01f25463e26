import { answer } from "@/server/admin/answer";
import { consentBody } from "@/server/admin/offer-schemas";
import { requireRole } from "@/server/auth/require-role";
import { saveConsent } from "@/server/consents/save-consent";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";

/** Writes what shoppers agree to; the version rises when its words change. */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await saveConsent({ ...(await readJson(request, consentBody)), id }));
});
