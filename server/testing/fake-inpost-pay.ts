import "server-only";
import { vi } from "vitest";
import type { InpostBinding } from "@/payments/inpost-pay/answers";
import type { InpostPayProvider } from "@/payments/inpost-pay/provider";
import { providers, useProviders } from "@/server/payments/providers";
import { FakeInpost } from "./wallet-provider";

type Failure = { ok: false; failure: { kind: "retry" | "final" | "unknown"; code: string; detail: string } };

export const refusal = (code: string, kind: "retry" | "final" | "unknown" = "final"): Failure => ({
  ok: false,
  failure: { kind, code, detail: code },
});

const answers = {
  getBinding: vi.fn<InpostPayProvider["getBinding"]>(),
  startBinding: vi.fn<InpostPayProvider["startBinding"]>(),
  getBindingKey: vi.fn<InpostPayProvider["getBindingKey"]>(),
  deleteBinding: vi.fn<InpostPayProvider["deleteBinding"]>(),
  deleteBrowser: vi.fn<InpostPayProvider["deleteBrowser"]>(),
  putBasket: vi.fn<InpostPayProvider["putBasket"]>(),
  tellOrder: vi.fn<InpostPayProvider["tellOrder"]>(),
  cancel: vi.fn<InpostPayProvider["cancel"]>(),
  getPaymentMethods: vi.fn<InpostPayProvider["getPaymentMethods"]>(),
  getSigningKey: vi.fn<InpostPayProvider["getSigningKey"]>(),
  listSigningKeys: vi.fn<InpostPayProvider["listSigningKeys"]>(),
  createProducts: vi.fn<InpostPayProvider["createProducts"]>(),
  listProducts: vi.fn<InpostPayProvider["listProducts"]>(),
  putProduct: vi.fn<InpostPayProvider["putProduct"]>(),
  deleteProduct: vi.fn<InpostPayProvider["deleteProduct"]>(),
  listTransactions: vi.fn<InpostPayProvider["listTransactions"]>(),
};

export const unlinked: InpostBinding = {
  linked: false,
  trusted: false,
  inpostBasketId: undefined,
  client: undefined,
};
export const linked: InpostBinding = {
  linked: true,
  trusted: false,
  inpostBasketId: "inpost-1",
  client: {
    phone: { countryPrefix: "+48", phone: "600700800" },
    maskedPhone: "600*****00",
    name: "Zofia",
    surname: "Kęs",
  },
};

/** Puts an InPost Pay into the shop that answers these calls as told; by itself it knows no binding and takes everything. */
export function fakeInpostPay(): typeof answers {
  for (const answer of Object.values(answers)) answer.mockReset();
  answers.getBinding.mockResolvedValue({ ok: true, value: unlinked });
  answers.startBinding.mockResolvedValue({
    ok: true,
    value: {
      qrCode: "data:image/png;base64,AAAA",
      deepLink: "https://inpost.example/1",
      deepLinkHms: undefined,
    },
  });
  answers.getBindingKey.mockResolvedValue({ ok: true, value: { key: "bbk-1" } });
  answers.deleteBinding.mockResolvedValue({ ok: true, value: undefined });
  answers.deleteBrowser.mockResolvedValue({ ok: true, value: undefined });
  answers.putBasket.mockResolvedValue({ ok: true, value: { inpostBasketId: "inpost-1" } });
  answers.tellOrder.mockResolvedValue({ ok: true, value: undefined });
  answers.cancel.mockResolvedValue({ ok: true, value: { outcome: "cancelled" } });
  answers.getPaymentMethods.mockResolvedValue({ ok: true, value: ["CARD", "BLIK_CODE"] });
  answers.listSigningKeys.mockResolvedValue({ ok: true, value: ["7"] });
  answers.createProducts.mockImplementation(async (products) => ({
    ok: true,
    value: products.map(({ productId }) => ({ productId, deepLink: `https://inpost.example/${productId}` })),
  }));
  answers.putProduct.mockResolvedValue({ ok: true, value: undefined });
  answers.deleteProduct.mockResolvedValue({ ok: true, value: undefined });
  answers.listProducts.mockResolvedValue({ ok: true, value: { products: [], total: 0 } });
  answers.listTransactions.mockResolvedValue({ ok: true, value: { count: 0, items: [] } });
  useProviders({ ...providers(), inpostPay: { ...new FakeInpost().provider, ...answers } });
  return answers;
}
