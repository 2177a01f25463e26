import "server-only";
import { formatMoney, money } from "@/core/money/money";
import { orderTotals } from "@/core/order/order-totals";
import { type MailKind, mailTexts } from "./mail-texts";
import type { MailedOrder } from "./read-order-for-mail";

export type OrderMail = { subject: string; html: string; text: string };

/** A mail about an order, as HTML and as plain text with the same content. `refunded` in minor units. */
export function orderMail(kind: MailKind, order: MailedOrder, refunded?: number): OrderMail {
  const words = mailTexts[order.locale];
  const provider = providerTitles[order.provider] ?? order.provider;
  const about = kind === "confirmation" && order.onDelivery ? "on-delivery" : kind;
  const price = (amount: number) => formatMoney(money(amount, order.currency), order.locale);
  const lines = order.lines.map((line) => ({
    label: `${line.quantity} × ${[line.name[order.locale], line.option[order.locale]].filter(Boolean).join(", ")}`,
    price: price(line.unit * line.quantity),
  }));
  const { vat, discount, delivery, walletDiscount } = orderTotals(
    order.currency,
    order.lines.map((line) => ({ ...line, unitAmount: line.unit, totalAmount: line.total })),
    order.delivery,
  );
  if (discount > 0) lines.push({ label: words.discount, price: price(-discount) });
  if (order.delivery) {
    lines.push({ label: words.delivery[order.delivery.type], price: price(delivery) });
    if (walletDiscount > 0) lines.push({ label: words.wallet, price: price(-walletDiscount) });
  }
  const sums = [
    { label: words.total, price: price(order.total) },
    ...vat.map(({ rate, amount }) => ({ label: words.vat(rate), price: price(amount) })),
    ...(refunded === undefined ? [] : [{ label: words.refunded, price: price(refunded) }]),
  ];
  const facts = [
    ...((kind === "confirmation" && order.delivery?.type !== "DIGITAL") || kind === "sent"
      ? [`${words.deliverTo}: ${[order.name, ...order.address].join(", ")}`]
      : []),
    ...(kind === "sent" ? parcelFacts(order) : []),
    ...(kind === "confirmation" && order.lines.some((line) => line.download) ? [words.downloads] : []),
    ...(order.paidReference ? [`${words.reference(provider)}: ${order.paidReference}`] : []),
  ];
  const content = {
    heading: words.heading[about],
    lead: words.lead[about],
    lines,
    sums,
    facts,
    look: words.look,
    url: order.url,
    sign: words.sign,
  };
  return {
    subject: words.subject[about](order.number),
    html: asHtml(content, order.locale),
    text: asText(content),
  };
}

function parcelFacts({ locale, parcel }: MailedOrder): string[] {
  const words = mailTexts[locale];
  if (!parcel) return [];
  const day = new Intl.DateTimeFormat(locale === "pl" ? "pl-PL" : "en-GB", {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(parcel.expectedAt);
  const { references } = parcel;
  return [
    `${words.expected}: ${day}`,
    ...(references.length > 0 ? [`${words.tracking}: ${references.join(", ")}`] : []),
  ];
}

const providerTitles: Readonly<Record<string, string>> = {
  seqr: "SEQR",
  "inpost-pay": "InPost Pay",
  pockyt: "Pockyt",
};

type Priced = { label: string; price: string };
type Content = {
  heading: string;
  lead: string;
  lines: Priced[];
  sums: Priced[];
  facts: string[];
  look: string;
  url: string;
  sign: string;
};

function asText({ heading, lead, lines, sums, facts, look, url, sign }: Content): string {
  const priced = ({ label, price }: Priced) => `${label}: ${price}`;
  return [
    heading,
    lead,
    lines.map(priced).join("\n"),
    sums.map(priced).join("\n"),
    facts.join("\n"),
    `${look}: ${url}`,
    sign,
  ]
    .filter(Boolean)
    .join("\n\n");
}

// Mail programs know tables and inline styles, and little else.
function asHtml({ heading, lead, lines, sums, facts, look, url, sign }: Content, locale: string): string {
  const row = (bold: boolean) => (each: Priced) =>
    `<tr><td style="padding:6px 0${bold ? ";font-weight:700" : ""}">${escape(each.label)}</td><td style="padding:6px 0;text-align:right${bold ? ";font-weight:700" : ""}">${escape(each.price)}</td></tr>`;
  const [total, ...rest] = sums;
  return `<!doctype html>
<html lang="${locale}"><body style="margin:0;background:#FBF7F0;color:#1C1A16;font:16px/1.5 Figtree,Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px 18px">
<p style="font-size:24px;font-weight:850;margin:0 0 24px">kram<span style="color:#D8432A">.</span></p>
<h1 style="font-size:32px;line-height:1.1;margin:0 0 12px">${escape(heading)}</h1>
<p style="margin:0 0 24px">${escape(lead)}</p>
<table role="presentation" width="100%" style="border-collapse:collapse;border-top:2px solid #E8E0D3">${lines.map(row(false)).join("")}</table>
<table role="presentation" width="100%" style="border-collapse:collapse;border-top:2px solid #E8E0D3;margin-bottom:24px">${total ? row(true)(total) : ""}${rest.map(row(false)).join("")}</table>
${facts.map((fact) => `<p style="margin:0 0 12px;color:#6C665B">${escape(fact)}</p>`).join("\n")}
<p style="margin:24px 0"><a href="${escape(url)}" style="background:#1C1A16;color:#FFFFFF;padding:12px 20px;border-radius:999px;text-decoration:none;font-weight:700">${escape(look)}</a></p>
<p style="color:#6C665B;font-size:14px">${escape(sign)}</p>
</div></body></html>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
