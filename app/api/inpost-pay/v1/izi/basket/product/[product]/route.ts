import { readHotProductRequest } from "@/payments/inpost-pay/inbound";
import { addHotProduct } from "@/server/inpost-pay/add-hot-product";
import { refuseBody, withBody } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";

/** A product's code was scanned outside the shop (protocol 3.10). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ product: string }>({
  POST: {
    operation: "hot-product",
    handle: async ({ params, body }) => {
      const read = readHotProductRequest(body);
      if (!read.ok) return refuseBody(read.error);
      return withBody(await addHotProduct({ sku: params.product, ...read.value }));
    },
  },
});
