import { readPage } from "@/server/inpost-pay/hot-products-query";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { refuseInpost } from "@/server/inpost-pay/result";
import { listHotProducts } from "@/server/inpost-pay/list-hot-products";

/** What may be bought by scanning a code anywhere (protocol 3.10). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes({
  GET: {
    operation: "list-hot-products",
    handle: async ({ query }) => {
      const page = readPage(query);
      if (!page) return refuseInpost("BAD_REQUEST", "page_index and page_size must be whole numbers.");
      return { ok: true, value: { body: await listHotProducts(page) } };
    },
  },
});
