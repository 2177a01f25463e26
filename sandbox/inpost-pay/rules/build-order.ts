import type { Choice } from "@sandbox/inpost-pay/rules/choose";
import { ownAddress, writeAddress } from "@sandbox/inpost-pay/rules/order-address";
import type { Basket } from "@sandbox/inpost-pay/rules/read-basket";
import { splitName } from "@sandbox/inpost-pay/rules/split-name";
import type { Totals } from "@sandbox/inpost-pay/rules/totals";
import type { Json } from "@sandbox/inpost-pay/types";
import { wireNumber, writePrice } from "@sandbox/inpost-pay/wire/minor";
import { writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { compact, list, part } from "@sandbox/inpost-pay/wire/read-json";
import type { Person } from "@sandbox/store/person";

export interface OrderParts {
  basketId: string;
  /** The basket as received, for what is only passed back. */
  json: Json;
  basket: Basket;
  choice: Choice;
  totals: Totals;
  person: Person;
}

function writeDelivery({ choice: { delivery }, person }: OrderParts): Json {
  const { type, point, address, codes, courierNote, mail, phone, digitalMail } = delivery;
  const to = { ...ownAddress(person), ...address };
  return compact({
    delivery_type: type,
    delivery_codes: codes,
    mail,
    phone_number: phone === undefined ? undefined : writePhone(phone.replace(/\D/g, "")),
    delivery_point: type === "APM" ? point : undefined,
    delivery_address: type === "COURIER" ? { name: to.name ?? person.name, ...writeAddress(to) } : undefined,
    courier_note: courierNote,
    digital_delivery_email: digitalMail,
  });
}

function writeInvoice({ invoice }: Choice): Json | undefined {
  if (!invoice) return undefined;
  return compact({
    legal_form: invoice.legalForm,
    country_code: invoice.countryCode,
    tax_id_prefix: invoice.taxIdPrefix,
    tax_id: invoice.taxId,
    company_name: invoice.companyName,
    name: invoice.name,
    surname: invoice.surname,
    city: invoice.city,
    street: invoice.street,
    building: invoice.building,
    flat: invoice.flat,
    postal_code: invoice.postalCode,
    mail: invoice.mail,
    registration_data_edited: "false",
    additional_information: invoice.additionalInformation,
  });
}

function writeDetails({ basketId, json, basket, choice, totals }: OrderParts): Json {
  const parameters = list(part(json, "summary"), "basket_additional_parameters");
  const discounts = [{ type: "INPOST_SUBSCRIPTION", discount: wireNumber(totals.discount) }];
  return compact({
    basket_id: basketId,
    currency: basket.currency,
    basket_price: writePrice(totals.total),
    payment_type: totals.total.gross === 0 ? "FREE_ORDER" : choice.paymentType,
    order_comments: choice.comments,
    basket_additional_parameters: parameters.length > 0 ? parameters : undefined,
    inpost_discounts: totals.discount > 0 ? discounts : undefined,
  });
}

/** The body of POST order (protocol section 3.7): money as numbers, nothing null, parameters of the basket passed back. */
export function buildOrder(parts: OrderParts): Json {
  const { basket, choice, person } = parts;
  return compact({
    order_details: writeDetails(parts),
    account_info: {
      ...splitName(person.name),
      mail: person.email,
      phone_number: writePhone(person.phone),
      client_address: writeAddress(ownAddress(person)),
    },
    invoice_details: writeInvoice(choice),
    delivery: writeDelivery(parts),
    consents: basket.consents.map(({ id, version }) => ({
      consent_id: id,
      consent_version: version,
      is_accepted: choice.consents[id] === true,
    })),
  });
}
