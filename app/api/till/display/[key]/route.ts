import { route, type RouteContext } from "@/server/http/route";
import { readDisplay } from "@/server/till/read-display";
import { tillAnswer } from "@/server/till/till-problems";

/** What the shopper's screen shows; its key is all it needs. */
export const GET = route(async (_request, { params }: RouteContext<{ key: string }>) => {
  const { key } = await params;
  return tillAnswer(await readDisplay({ key }));
});
