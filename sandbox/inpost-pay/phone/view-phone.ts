import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadPhone } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneDocument, PhoneState } from "@sandbox/inpost-pay/phone/types";
import { choose, payableWith } from "@sandbox/inpost-pay/rules/choose";
import { readBasket, type Basket } from "@sandbox/inpost-pay/rules/read-basket";
import { totalsOf } from "@sandbox/inpost-pay/rules/totals";
import type { Order } from "@sandbox/inpost-pay/types";
import { maskPhone } from "@sandbox/inpost-pay/wire/phone-number";
import type { Person } from "@sandbox/store/person";

type OrderView = PhoneState["orders"][number];

function merchantName({ inpostPay }: Sandbox, merchantExternalId: string | undefined): string {
  return inpostPay.merchants.get(merchantExternalId ?? "")?.name ?? "";
}

/** An order as phone and console show it. */
export function viewOrder(sandbox: Sandbox, order: Order): OrderView {
  const { orderId, customerOrderId, status, statusText, tracking, paymentStatus, paymentType } = order;
  const { total, products, delivery } = order;
  const refunds = sandbox.inpostPay.transactionsOf(orderId).flatMap((transaction) => transaction.refunds);
  return {
    ...{ orderId, customerOrderId, status, statusText, tracking, paymentStatus, paymentType },
    ...{ total, products, delivery },
    merchant: merchantName(sandbox, order.merchantExternalId),
    at: new Date(order.createdAt).toISOString(),
    refunds: refunds.map((refund) => ({
      amount: refund.amount,
      status: refund.status,
      at: new Date(refund.at).toISOString(),
    })),
  };
}

function viewAsked(sandbox: Sandbox, { asked }: PhoneDocument, person: Person): Partial<PhoneState> {
  if (!asked) return {};
  const { basketId, place, via } = asked;
  const of = sandbox.inpostPay.bindings.get(basketId);
  const base = { merchant: merchantName(sandbox, of?.merchantExternalId), place, basketId };
  return {
    ...(via === "push" ? { push: base } : {}),
    binding: { ...base, via, maskedPhone: maskPhone(person.phone) },
  };
}

function viewBasket(sandbox: Sandbox, phone: PhoneDocument, person: Person): Partial<PhoneState> {
  const { inpostPay } = sandbox;
  const binding = inpostPay.bindings.get(phone.basketId ?? "");
  const basket: Basket | null = binding?.state === "bound" ? readBasket(binding.basket) : null;
  if (!binding?.basket || !basket) return {};
  const merchant = inpostPay.merchants.get(binding.merchantExternalId);
  const payable = payableWith(basket, merchant?.paymentTypes ?? [], person);
  const choice = choose(phone.checkout, basket, { person, payable });
  const totals = totalsOf(basket, choice, person.inpost);
  return {
    basket: {
      basketId: binding.basketId,
      inpostBasketId: binding.inpostBasketId,
      merchant: merchant?.name ?? "",
      basket: binding.basket,
      totals: { ...totals, total: totals.total.gross },
    },
    checkout: { ...choice, invoice: choice.invoice ?? null },
    paymentTypes: payable,
  };
}

/** All that a person's InPost phone shows now. */
export function viewPhone(sandbox: Sandbox, person: Person): PhoneState {
  const { inpostPay } = sandbox;
  const phone = loadPhone(sandbox, person.id);
  const order = inpostPay.orders.get(phone.orderId ?? "");
  const { favouriteLocker, savedCard, cod, plus } = person.inpost;
  return {
    personId: person.id,
    screen: phone.screen,
    ...viewAsked(sandbox, phone, person),
    paymentTypes: [],
    ...viewBasket(sandbox, phone, person),
    notice: phone.notice ?? undefined,
    order: order && viewOrder(sandbox, order),
    orders: inpostPay.ordersOf(person.id).map((each) => viewOrder(sandbox, each)),
    ...{ favouriteLocker, savedCard, cod, plus },
    error: phone.error ?? undefined,
  };
}

/** The phone of a person by id. */
export function readPhone(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const person = sandbox.people.get(personId);
  return person
    ? viewPhone(sandbox, person)
    : new Problem(404, "No such person", `Nobody has the id ${personId}.`);
}
