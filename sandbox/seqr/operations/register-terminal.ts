import { randomBytes } from "node:crypto";
import { success, type Answer, type ResellerCall } from "@sandbox/seqr/operations/operation";
import { text } from "@sandbox/seqr/wire/read-element";

/** registerTerminal: makes a cash register, never a web-shop's terminal (protocol 2.7). Its password is not judged here but at its use. */
export function registerTerminal({ sandbox, body, reseller }: ResellerCall): Answer {
  const terminalId = randomBytes(16).toString("hex");
  sandbox.seqr.terminals.put({
    terminalId,
    kind: "cash-register",
    name: text(body, "name"),
    password: text(body, "password"),
    resellerId: reseller.id,
    externalTerminalId: text(body, "externalTerminalId"),
    currencies: ["SEK", "EUR", "PLN"],
    blocked: false,
    refunds: "allowed",
    seqrId: null,
  });
  sandbox.bus.publish("seqr");
  return success({ reference: terminalId, fields: [["terminalId", terminalId]] });
}
