import type { Choice } from "@sandbox/inpost-pay/rules/choose";
import type { Basket } from "@sandbox/inpost-pay/rules/read-basket";
import { lockersByCode } from "@sandbox/inpost-pay/lockers";

const mail = /^[^\s@]+@[^\s@]+$/;

function whyNotDeliverable(basket: Basket, { delivery }: Choice): string[] {
  const { type, point, codes, digitalMail } = delivery;
  const offered = basket.deliveries.find((each) => each.type === type);
  if (!offered) return [`the shop does not deliver by ${type}`];
  const known = offered.options.map(({ code }) => code);
  const wrong = codes
    .filter((code) => !known.includes(code))
    .map((code) => `${code} is not offered with ${type}`);
  if (type === "APM" && !point) wrong.push("a locker is needed");
  if (type === "APM" && point && !lockersByCode.has(point)) wrong.push(`there is no locker ${point}`);
  if (type === "DIGITAL" && basket.products.some(({ digital }) => !digital))
    wrong.push("not everything in the basket is digital");
  if (type === "DIGITAL" && !mail.test(digitalMail ?? "")) wrong.push("an e-mail address is needed");
  return wrong;
}

function whyNotInvoiced({ invoice }: Choice): string[] {
  if (invoice?.legalForm !== "COMPANY") return [];
  return invoice.companyName && invoice.taxId ? [] : ["a company's invoice needs companyName and taxId"];
}

/** Why the button "Zamawiam i płacę" cannot be pressed yet; empty when it can. */
export function checkChoice(basket: Basket, choice: Choice, payable: readonly string[]): string[] {
  const missing = basket.consents
    .filter(({ id, required }) => required && choice.consents[id] !== true)
    .map(({ id }) => `the consent ${id} is required`);
  return [
    ...(basket.products.length === 0 ? ["the basket is empty"] : []),
    ...whyNotDeliverable(basket, choice),
    ...whyNotInvoiced(choice),
    ...missing,
    ...(payable.includes(choice.paymentType)
      ? []
      : [`${choice.paymentType || "a payment type"} is not offered`]),
  ];
}
