import "server-only";
import { z } from "zod";
import type { InpostParameter } from "@/payments/inpost-pay/wire/order-request";

const parameters = z.array(z.object({ key: z.string(), value: z.string() }));

/** Where a basket's or an order's shopper came from, out of its column; none when somebody else wrote there (R29). */
export function readParameters(value: unknown): InpostParameter[] {
  return parameters.catch([]).parse(value);
}
