import { escapeXml, writeXml, type XmlTree } from "@sandbox/seqr/wire/write-xml";

export const NAMESPACE = "http://external.interfaces.ers.seamless.com/";
const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const headers = { "content-type": "text/xml;charset=UTF-8", "cache-control": "no-store" };

const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${SOAP}"><soap:Body>${body}</soap:Body></soap:Envelope>`;

/** The answer to an operation: wrapper in the namespace, everything below without (protocol 2.1, 2.5). */
export function writeAnswer(operation: string, fields: XmlTree[]): string {
  const inner = writeXml([["return", fields]]);
  return envelope(`<ns2:${operation}Response xmlns:ns2="${NAMESPACE}">${inner}</ns2:${operation}Response>`);
}

/** A SOAP 1.1 Fault that blames the caller. */
export function writeFault(message: string): string {
  const inner = `<faultcode>soap:Client</faultcode><faultstring>${escapeXml(message)}</faultstring>`;
  return envelope(`<soap:Fault>${inner}</soap:Fault>`);
}

/** Always `text/xml`, also for Faults: ext-soap shows anything else as a bare HTTP error (protocol 11.5). */
export function xmlResponse(body: string, status = 200): Response {
  return new Response(body, { status, headers });
}
