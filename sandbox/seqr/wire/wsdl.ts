import { acknowledgmentModes, paymentModes } from "@sandbox/seqr/types";
import { NAMESPACE } from "@sandbox/seqr/wire/envelope";
import { operations, readField, types } from "@sandbox/seqr/wire/schema";
import { escapeXml } from "@sandbox/seqr/wire/write-xml";

const SERVICE = "ERSWSExternalClientService";
const enums: Record<string, readonly string[]> = {
  mode: paymentModes,
  acknowledgment: acknowledgmentModes,
  invoiceStatus: ["ISSUED", "PAID", "PENDING_ISSUER_ACKNOWLEDGE", "CANCELED", "FAILED", "RESERVED"],
};
const enumNames: Record<string, string> = {
  mode: "paymentMode",
  acknowledgment: "acknowledgmentMode",
  invoiceStatus: "invoiceStatus",
};

function typeName(type: string): string {
  if (type in types) return `tns:${type}`;
  const named = enumNames[type];
  return named ? `tns:${named}` : `xs:${type}`;
}

function element(fieldText: string): string {
  const { name, type, required, repeats } = readField(fieldText);
  const occurs = `${required ? "" : ' minOccurs="0"'}${repeats ? ' maxOccurs="unbounded"' : ""}`;
  return `<xs:element name="${name}" type="${typeName(type)}"${occurs}/>`;
}

const complexType = (name: string, fields: readonly string[]): string =>
  `<xs:complexType name="${name}"><xs:sequence>${fields.map(element).join("")}</xs:sequence></xs:complexType>`;

const simpleType = (name: string, values: readonly string[]): string =>
  `<xs:simpleType name="${enumNames[name]}"><xs:restriction base="xs:string">${values
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join("")}</xs:restriction></xs:simpleType>`;

function schema(): string {
  const wrappers = Object.entries(operations).map(
    ([name, { request, response }]) =>
      `<xs:element name="${name}" type="tns:${name}"/><xs:element name="${name}Response" type="tns:${name}Response"/>` +
      complexType(name, request) +
      complexType(`${name}Response`, [`return:${response}`]),
  );
  const complex = Object.entries(types).map(([name, fields]) => complexType(name, fields));
  const simple = Object.entries(enums).map(([name, values]) => simpleType(name, values));
  return `<xs:schema elementFormDefault="unqualified" targetNamespace="${NAMESPACE}">${[...wrappers, ...complex, ...simple].join("")}</xs:schema>`;
}

function messages(name: string): string {
  const one = (message: string) =>
    `<wsdl:message name="${message}"><wsdl:part name="parameters" element="tns:${message}"/></wsdl:message>`;
  return one(name) + one(`${name}Response`);
}

const port = (name: string): string =>
  `<wsdl:operation name="${name}"><wsdl:input name="${name}" message="tns:${name}"/><wsdl:output name="${name}Response" message="tns:${name}Response"/></wsdl:operation>`;

const binding = (name: string): string =>
  `<wsdl:operation name="${name}"><soap:operation soapAction="" style="document"/><wsdl:input name="${name}"><soap:body use="literal"/></wsdl:input><wsdl:output name="${name}Response"><soap:body use="literal"/></wsdl:output></wsdl:operation>`;

/** One self-contained WSDL (protocol 2.1), written from the schema table; `address` is where the sandbox was reached. */
export function writeWsdl(address: string): string {
  const names = Object.keys(operations);
  return `<?xml version="1.0" encoding="UTF-8"?>
<wsdl:definitions name="${SERVICE}ImplService" targetNamespace="${NAMESPACE}" xmlns:tns="${NAMESPACE}" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">
<wsdl:types>${schema()}</wsdl:types>
${names.map(messages).join("\n")}
<wsdl:portType name="${SERVICE}">${names.map(port).join("\n")}</wsdl:portType>
<wsdl:binding name="${SERVICE}ImplServiceSoapBinding" type="tns:${SERVICE}"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${names.map(binding).join("\n")}</wsdl:binding>
<wsdl:service name="${SERVICE}ImplService"><wsdl:port name="${SERVICE}ImplPort" binding="tns:${SERVICE}ImplServiceSoapBinding"><soap:address location="${escapeXml(address)}"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;
}
