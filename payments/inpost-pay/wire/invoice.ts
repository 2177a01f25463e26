import { z } from "zod";
import { filled, maybeText, text } from "./lenient";

/** Who the invoice is for (protocol 5.6). `legalForm` is PERSON, COMPANY or something new. */
export type InpostInvoice = {
  legalForm: string;
  countryCode: string;
  city: string;
  street: string;
  building: string;
  postalCode: string;
  flat?: string;
  name?: string;
  surname?: string;
  companyName?: string;
  taxIdPrefix?: string;
  taxId?: string;
  mail?: string;
  registrationDataEdited?: string;
  additionalInformation?: string;
};

const edited = z.preprocess((value) => (typeof value === "boolean" ? String(value) : value), maybeText);

export const invoiceSchema = z
  .object({
    legal_form: filled,
    country_code: filled,
    city: text,
    street: text,
    building: text,
    postal_code: text,
    flat: maybeText,
    name: maybeText,
    surname: maybeText,
    company_name: maybeText,
    tax_id_prefix: maybeText,
    tax_id: maybeText,
    mail: maybeText,
    registration_data_edited: edited,
    additional_information: maybeText,
  })
  .transform((wire): InpostInvoice => ({
    legalForm: wire.legal_form,
    countryCode: wire.country_code.toUpperCase(),
    city: wire.city,
    street: wire.street,
    building: wire.building,
    postalCode: wire.postal_code,
    flat: wire.flat,
    name: wire.name,
    surname: wire.surname,
    companyName: wire.company_name,
    taxIdPrefix: wire.tax_id_prefix,
    taxId: wire.tax_id,
    mail: wire.mail,
    registrationDataEdited: wire.registration_data_edited,
    additionalInformation: wire.additional_information,
  }));

/** The same as JSON; JSON.stringify leaves absent parts out. */
export function toWireInvoice(invoice: InpostInvoice) {
  return {
    legal_form: invoice.legalForm,
    country_code: invoice.countryCode,
    city: invoice.city,
    street: invoice.street,
    building: invoice.building,
    postal_code: invoice.postalCode,
    flat: invoice.flat,
    name: invoice.name,
    surname: invoice.surname,
    company_name: invoice.companyName,
    tax_id_prefix: invoice.taxIdPrefix,
    tax_id: invoice.taxId,
    mail: invoice.mail,
    registration_data_edited: invoice.registrationDataEdited,
    additional_information: invoice.additionalInformation,
  };
}
