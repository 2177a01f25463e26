import type { Issue } from "@sandbox/inpost-pay/complain";
import { orderAnswerSchema } from "@sandbox/inpost-pay/rules/order-answer-schema";
import { readPrice } from "@sandbox/inpost-pay/wire/minor";
import { part, text } from "@sandbox/inpost-pay/wire/read-json";
import type { Json } from "@sandbox/inpost-pay/types";

interface Expected {
  status: number;
  /** 201 for POST, 200 for GET. */
  wanted: number;
  basketId: string;
  posId: string;
  paymentType: string;
  /** Grosze with InPost's discount still in, and without: merchants name either as the final price. */
  totals: readonly number[];
}

/** What is wrong with an answer to POST or GET order: status, fields, and whether it is about the order that was sent. */
export function checkOrderAnswer(json: Json, expected: Expected): Issue[] {
  const parsed = orderAnswerSchema.safeParse(json);
  const issues: Issue[] = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: path.join("."),
    message,
  }));
  const details = part(json, "order_details");
  const differs = (name: string, value: string) => {
    if (text(details, name) !== value)
      issues.push({ path: `order_details.${name}`, message: `is not ${value}, as in the order` });
  };
  if (expected.status !== expected.wanted)
    issues.push({ path: "", message: `the status is ${expected.status}, not ${expected.wanted}` });
  differs("basket_id", expected.basketId);
  differs("pos_id", expected.posId);
  differs("payment_type", expected.paymentType);
  const final = readPrice(details, "order_final_price")?.gross;
  if (final !== undefined && !expected.totals.includes(final))
    issues.push({
      path: "order_details.order_final_price",
      message: `is ${final} grosze; the person agreed to ${expected.totals.join(" or ")}`,
    });
  return issues;
}
