import "server-only";
import { z } from "zod";

/** The query of `GET /api/events`: at most 50 topics, separated by commas. */
export const eventQuery = z.object({
  topics: z
    .string()
    .max(2_000)
    .transform((list) => [...new Set(list.split(",").filter(Boolean))])
    .pipe(
      z
        .array(z.string().regex(/^(basket|binding|order|payment|stock|admin|till|sale):[A-Za-z0-9_-]{1,64}$/))
        .min(1)
        .max(50),
    )
    .meta({ description: "Topics, separated by commas, e.g. `basket:<id>,order:<token>`." }),
});
