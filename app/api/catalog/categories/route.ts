import { listCategories } from "@/server/catalog/list-categories";
import { route } from "@/server/http/route";

export const GET = route(async () => {
  const items = await listCategories();
  return Response.json({ items }, { headers: { "Cache-Control": "no-store" } });
});
