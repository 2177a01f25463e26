import type { ActiveFaults } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { resultCodes, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Reseller, Terminal } from "@sandbox/seqr/types";
import type { XmlElement } from "@sandbox/seqr/wire/parse-xml";
import type { XmlTree } from "@sandbox/seqr/wire/write-xml";

/** What an operation answers: `return` with ersReference, code and description first, then its own fields. */
export interface Answer {
  code: number;
  detail?: string;
  ersReference?: string;
  fields?: XmlTree[];
  /** What the journal files the message under. */
  reference?: string;
}

interface Call {
  sandbox: Sandbox;
  /** The operation's element, with `context` and all else. */
  body: XmlElement;
  now: number;
  faults: ActiveFaults;
}

export type TerminalCall = Call & { terminal: Terminal };
export type ResellerCall = Call & { reseller: Reseller };

export type Operation =
  | { needs: "terminal"; run: (call: TerminalCall) => Answer }
  | { needs: "reseller"; run: (call: ResellerCall) => Answer };

/** A refusal by the rules as an answer. */
export function refused({ name, detail }: Refusal, reference?: string): Answer {
  return { code: resultCodes[name], detail, reference };
}

/** Result code 0. */
export function success(rest: Omit<Answer, "code"> = {}): Answer {
  return { code: resultCodes.SUCCESS, ...rest };
}
