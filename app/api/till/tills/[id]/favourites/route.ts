import { route } from "@/server/http/route";
import { listFavourites } from "@/server/till/list-favourites";
import { tillStaff } from "@/server/till/till-staff";

/** What the till's first page offers: marked by a person, then what sells most. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return Response.json({ favourites: await listFavourites() }, { headers: { "Cache-Control": "no-store" } });
});
