import { availabilityQuery } from "@/server/catalog/catalog-schemas";
import { listAvailability } from "@/server/catalog/list-availability";
import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** What can be sold now of the products of a list, by product id; null where nothing is counted. */
export const GET = route(async (request) => {
  const available = await listAvailability(readQuery(request, availabilityQuery));
  return Response.json(available, { headers: { "Cache-Control": "no-store" } });
});
