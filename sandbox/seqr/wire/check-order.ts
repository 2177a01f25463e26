import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { operations, readField, types } from "@sandbox/seqr/wire/schema";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

function checkChildren(element: XmlElement, fieldTexts: readonly string[]): void {
  const fields = fieldTexts.map(readField);
  let at = 0;
  for (const child of element.children) {
    const found = fields.findIndex((field, index) => index >= at && field.name === child.name);
    if (found < 0) {
      const expected = fields.slice(at).map((field) => field.name);
      throw new SoapFault(
        `Unmarshalling Error: unexpected element ${child.name} in ${element.name}, expected ${expected.join(", ") || "none"}`,
      );
    }
    const field = fields[found];
    at = field?.repeats ? found : found + 1;
    const inner = field && types[field.type];
    if (inner) checkChildren(child, inner);
  }
}

/** The strict flag: children in schema order and no unknown ones (protocol 2.2). Throws a SoapFault that names the element. */
export function checkOrder(operation: XmlElement): void {
  const known = Object.hasOwn(operations, operation.name) ? operations[operation.name] : undefined;
  if (known) checkChildren(operation, known.request);
}
