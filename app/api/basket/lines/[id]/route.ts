import { basketAnswer } from "@/server/basket/basket-answer";
import { basketKeyOf } from "@/server/basket/basket-key";
import { changeLineBody } from "@/server/basket/basket-schemas";
import { changeLine } from "@/server/basket/change-line";
import { removeLine } from "@/server/basket/remove-line";
import { problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";

type Params = { id: string };

/** Sets how many pieces a line has. */
export const PATCH = route<Params>(async (request, { params }) => {
  const { quantity } = await readJson(request, changeLineBody);
  const token = await basketKeyOf(request.headers);
  const changed = await changeLine({ token, lineId: (await params).id, quantity });
  if (changed.ok) return basketAnswer(changed.basket, token);
  return changed.error.code === "already-ordered"
    ? problem(409, changed.error.code, "The basket has been ordered and does not change any more.")
    : problem(404, changed.error.code, "The basket has no such line.");
});

/** Takes a line out. */
export const DELETE = route<Params>(async (request, { params }) => {
  const token = await basketKeyOf(request.headers);
  return basketAnswer(await removeLine({ token, lineId: (await params).id }));
});
