import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { refuse } from "@sandbox/seqr/rules/result-codes";
import { text } from "@sandbox/seqr/wire/read-element";

/** assignSeqrId: the sticker `HTTP://SEQR.SE/Q<seqrId>` leads to this terminal's open invoice (protocol section 5). */
export function assignSeqrId({ sandbox, body, terminal }: TerminalCall): Answer {
  const seqrId = text(body, "seqrId");
  const taken = sandbox.seqr.terminals
    .all()
    .some((other) => other.seqrId === seqrId && other.terminalId !== terminal.terminalId);
  if (taken || !/^[0-9A-Za-z_-]{1,64}$/.test(seqrId))
    return refused(refuse("INVALID_SEQR_ID", taken ? "another terminal has it" : "letters and digits only"));
  sandbox.seqr.terminals.put({ ...terminal, seqrId });
  sandbox.bus.publish("seqr");
  return success({ reference: terminal.terminalId });
}
