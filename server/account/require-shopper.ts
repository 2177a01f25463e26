import "server-only";
import { RequestProblem } from "@/server/http/problem";
import { type Shopper, shopperOf } from "./current-shopper";

/** For route handlers: who calls. Throws a 401 problem for a guest. */
export async function requireShopper(request: Request): Promise<Shopper> {
  const shopper = await shopperOf(request.headers);
  if (!shopper) throw new RequestProblem(401, "not-signed-in", "Sign in first; nothing was changed.");
  return shopper;
}
