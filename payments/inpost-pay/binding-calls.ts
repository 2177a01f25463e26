import type { ProviderResult } from "@/core/payment/provider";
import {
  bindingAnswer,
  bindingKeyAnswer,
  type InpostBinding,
  putBasketAnswer,
  reader,
  type StartedBinding,
  startedBindingAnswer,
} from "./answers";
import { toWireBasket } from "./basket";
import type { InpostBasket } from "./basket-input";
import type { IziClient } from "./http-client";
import { type StartBinding, toWireBinding } from "./wire/browser";

/** `generation` is the widget's; a trusted `browserId` binds at once, in the first generation only (protocol 2.6). */
export type PutBasket =
  | { generation: "v1"; basketId: string; basket: InpostBasket; browserId?: string }
  | { generation: "v2"; basketId: string; basket: InpostBasket };

/** Bindings and baskets (protocol 2.1 to 2.6). */
export type BindingCalls = {
  getBinding(asked: { basketId: string; browserId?: string }): Promise<ProviderResult<InpostBinding>>;
  /** With a phone number the answer is empty and a push is on its way; else code and link (protocol 2.2). */
  startBinding(binding: StartBinding): Promise<ProviderResult<StartedBinding | { pushed: true }>>;
  /** The key for the widget of the second generation; the same for a basket each time. */
  getBindingKey(asked: { basketId: string }): Promise<ProviderResult<{ key: string }>>;
  /** `realized`: it was bought in the shop (R16). A binding that is gone already is a success. */
  deleteBinding(binding: { basketId: string; realized: boolean }): Promise<ProviderResult<undefined>>;
  deleteBrowser(browser: { browserId: string }): Promise<ProviderResult<undefined>>;
  /** A failure for which `isBindingGone` holds means: forget the binding. */
  putBasket(put: PutBasket): Promise<ProviderResult<{ inpostBasketId: string }>>;
};

const gone = ["BASKET_NOT_FOUND", "BASKET_NOT_BOUND", "BASKET_EXPIRED", "NOT_FOUND", "http-404"];

/** Makes the calls of protocol 2.1 to 2.6. */
export function createBindingCalls({ call, tell }: IziClient): BindingCalls {
  const binding = (generation: string, basketId: string) =>
    `/${generation}/izi/basket/${encodeURIComponent(basketId)}/binding`;
  return {
    getBinding: ({ basketId, browserId }) =>
      call(
        {
          operation: "get-binding",
          method: "GET",
          path: binding("v1", basketId),
          query: { browser_id: browserId || undefined },
        },
        reader(bindingAnswer),
      ),
    startBinding: (start) =>
      call<StartedBinding | { pushed: true }>(
        {
          operation: "post-binding",
          method: "POST",
          path: binding("v1", start.basketId),
          body: toWireBinding(start),
        },
        start.phone
          ? (json) => (json === undefined ? undefined : { pushed: true })
          : reader(startedBindingAnswer),
      ),
    getBindingKey: ({ basketId }) =>
      call(
        { operation: "put-binding", method: "PUT", path: binding("v2", basketId) },
        reader(bindingKeyAnswer),
      ),
    deleteBinding: async ({ basketId, realized }) =>
      unlessGone(
        await tell({
          operation: "delete-binding",
          method: "DELETE",
          path: binding("v1", basketId),
          query: { if_basket_realized: realized },
        }),
      ),
    deleteBrowser: async ({ browserId }) =>
      unlessGone(
        await tell({
          operation: "delete-browser",
          method: "DELETE",
          path: `/v1/izi/browser/${encodeURIComponent(browserId)}/binding`,
        }),
      ),
    putBasket: (put) =>
      call(
        {
          operation: "put-basket",
          method: "PUT",
          path: `/${put.generation}/izi/basket/${encodeURIComponent(put.basketId)}`,
          body: {
            ...(put.generation === "v1" && put.browserId && { browser_id: put.browserId }),
            ...toWireBasket(put.basket),
          },
        },
        reader(putBasketAnswer),
      ),
  };
}

/** A repeated or late DELETE must not count as an error (protocol 2.4). */
function unlessGone(result: ProviderResult<undefined>): ProviderResult<undefined> {
  return !result.ok && gone.includes(result.failure.code) ? { ok: true, value: undefined } : result;
}
