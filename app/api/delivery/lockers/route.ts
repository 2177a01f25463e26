import { z } from "zod";
import { searchLockers } from "@/server/delivery/search-lockers";
import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";

const query = z.object({
  q: z.string().max(200).default(""),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** Lockers that a parcel can go to, by code, city or street. */
export const GET = route(async (request) => {
  const found = await searchLockers(readQuery(request, query));
  return Response.json(found, { headers: { "Cache-Control": "public, max-age=60" } });
});
