import type { ActiveFaults } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { assignSeqrId } from "@sandbox/seqr/operations/assign-seqr-id";
import { cancelInvoice } from "@sandbox/seqr/operations/cancel-invoice";
import { commitReservation } from "@sandbox/seqr/operations/commit-reservation";
import { executeReport } from "@sandbox/seqr/operations/execute-report";
import { getPaymentStatus } from "@sandbox/seqr/operations/get-payment-status";
import { markTransactionPeriod } from "@sandbox/seqr/operations/mark-transaction-period";
import { refused, success, type Answer, type Operation } from "@sandbox/seqr/operations/operation";
import { refundPayment } from "@sandbox/seqr/operations/refund-payment";
import { registerTerminal } from "@sandbox/seqr/operations/register-terminal";
import { sendInvoice } from "@sandbox/seqr/operations/send-invoice";
import { submitPaymentReceipt } from "@sandbox/seqr/operations/submit-payment-receipt";
import { unregisterTerminal } from "@sandbox/seqr/operations/unregister-terminal";
import { updateInvoice } from "@sandbox/seqr/operations/update-invoice";
import { checkPrincipal } from "@sandbox/seqr/rules/check-principal";
import { refuse } from "@sandbox/seqr/rules/result-codes";
import { checkOrder } from "@sandbox/seqr/wire/check-order";
import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { readCredentials } from "@sandbox/seqr/wire/read-request";
import { foreignOperations } from "@sandbox/seqr/wire/schema";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";

const operations = new Map<string, Operation>([
  ["sendInvoice", { needs: "terminal", run: sendInvoice }],
  ["updateInvoice", { needs: "terminal", run: updateInvoice }],
  ["getPaymentStatus", { needs: "terminal", run: getPaymentStatus }],
  ["cancelInvoice", { needs: "terminal", run: cancelInvoice }],
  ["commitReservation", { needs: "terminal", run: commitReservation }],
  ["submitPaymentReceipt", { needs: "terminal", run: submitPaymentReceipt }],
  ["refundPayment", { needs: "terminal", run: refundPayment }],
  ["registerTerminal", { needs: "reseller", run: registerTerminal }],
  ["unregisterTerminal", { needs: "terminal", run: unregisterTerminal }],
  ["assignSeqrId", { needs: "terminal", run: assignSeqrId }],
  ["markTransactionPeriod", { needs: "reseller", run: markTransactionPeriod }],
  ["executeReport", { needs: "reseller", run: executeReport }],
]);

function dispatch(sandbox: Sandbox, body: XmlElement, faults: ActiveFaults): Answer {
  const { seqr, clock } = sandbox;
  if (body.name === "benchmarkingNop") return success();
  if (foreignOperations.includes(body.name)) return refused(refuse("UNSUPPORTED_OPERATION", "not for shops"));
  const operation = operations.get(body.name);
  if (!operation)
    throw new SoapFault(`Message part ${body.name} was not recognized. Does it exist in the service WSDL?`);
  if (seqr.settings().strictOrder) checkOrder(body);
  const directory = {
    terminal: (id: string) => seqr.terminals.get(id),
    reseller: (id: string, userId: string) => seqr.resellers.get(`${id}/${userId}`),
  };
  const checked = checkPrincipal(readCredentials(body), directory, operation.needs);
  if (!checked.ok) return refused(checked);
  const call = { sandbox, body, faults, now: clock.now() };
  const { principal } = checked;
  if (operation.needs === "terminal" && principal.kind === "terminal")
    return operation.run({ ...call, terminal: principal.terminal });
  if (operation.needs === "reseller" && principal.kind === "reseller")
    return operation.run({ ...call, reseller: principal.reseller });
  throw new Error("the principal was checked for the wrong kind");
}

/** Runs one SOAP operation in one transaction; throws a SoapFault when the request is not understood. */
export function runOperation(sandbox: Sandbox, body: XmlElement, faults: ActiveFaults): Answer {
  return sandbox.db.transaction(() => dispatch(sandbox, body, faults))();
}
