import { z } from "zod";
import { changeOrder } from "@sandbox/inpost-pay/orders";
import { payOrder, settleWithoutBank } from "@sandbox/inpost-pay/pay-order";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { changePhone, loadPhone, pressed } from "@sandbox/inpost-pay/phone/phone-store";
import { screens, type PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { COD } from "@sandbox/inpost-pay/rules/choose";
import { paymentOutcome } from "@sandbox/inpost-pay/rules/payment-outcome";
import type { Order, PaymentStatus } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

export const paySchema = z
  .object({
    paymentType: z.string().max(64).optional(),
    blikCode: z
      .string()
      .regex(/^\d{6}$/, "six digits")
      .optional(),
  })
  .strict()
  .meta({ id: "InPostPay" });

const payable: readonly PaymentStatus[] = ["UNPAID", "DECLINED", "CANCELLED", "ERROR"];

/** Pays an order that is not paid; BLIK without a code waits for the code on the payment screen. */
export async function payNow(
  sandbox: Sandbox,
  order: Order,
  person: Person,
  blikCode: string | undefined,
): Promise<void> {
  const { orderId, paymentType } = order;
  const show = { orderId, busySince: null };
  if (paymentType === COD || paymentType === "FREE_ORDER") {
    changePhone(sandbox, person.id, { ...show, screen: "order", error: null });
    await settleWithoutBank(sandbox, order);
    return;
  }
  changePhone(sandbox, person.id, { ...show, screen: "payment", error: null });
  if (paymentType === "BLIK_CODE" && blikCode === undefined) return;
  const outcome = paymentOutcome(paymentType, blikCode, person);
  await payOrder(sandbox, order, outcome);
  // The person may have gone elsewhere meanwhile.
  const phone = loadPhone(sandbox, person.id);
  if (phone.orderId !== orderId || phone.screen !== "payment") return;
  if (outcome.status === "AUTHORIZED") changePhone(sandbox, person.id, { screen: "order" });
  else if (outcome.reason) changePhone(sandbox, person.id, { error: outcome.reason });
}

function orderToPay(
  { inpostPay }: Sandbox,
  { orderId, personId }: { orderId: string | null; personId: string },
) {
  const order = inpostPay.orders.get(orderId ?? "");
  const open =
    order ?? inpostPay.ordersOf(personId).find(({ paymentStatus }) => payable.includes(paymentStatus));
  if (!open) return new Problem(409, "Nothing to pay", "This phone shows no order.");
  if (open.status !== "ORDER_PROCESSING")
    return new Problem(409, "Order closed", `The shop says ${open.status}; it can no longer be paid.`);
  if (!payable.includes(open.paymentStatus))
    return new Problem(409, "Not to be paid", `The payment is ${open.paymentStatus}.`);
  return open;
}

/** Another try on the same order, perhaps with another method (protocol section 5.4, 3). */
export async function pay(
  sandbox: Sandbox,
  personId: string,
  { paymentType, blikCode }: z.output<typeof paySchema>,
): Promise<PhoneState | Problem> {
  const press = pressed(
    sandbox,
    personId,
    screens.filter((screen) => screen !== "ordering"),
  );
  if (press instanceof Problem) return press;
  const order = orderToPay(sandbox, press.phone);
  if (order instanceof Problem) return order;
  const type = paymentType ?? order.paymentType;
  const allowed = sandbox.inpostPay.merchants.get(order.merchantExternalId)?.paymentTypes ?? [];
  if (type === COD || !allowed.includes(type))
    return new Problem(422, "Not offered", `An order cannot be paid again with ${type}.`);
  const chosen = changeOrder(sandbox, order.orderId, { paymentType: type }) ?? order;
  await payNow(sandbox, chosen, press.person, blikCode);
  return viewPhone(sandbox, press.person);
}
