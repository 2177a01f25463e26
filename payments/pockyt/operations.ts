import type { ProviderFailure } from "@/core/payment/provider";

/** What may be asked of Pockyt, by the names under which messages are kept (protocol 3). */
export type PockytOperation =
  "add" | "prepay" | "tran-query" | "cancel" | "refund" | "create-trans-qrcode" | "trans-list";

/** Only questions may be asked again when their answer is lost; everything else is looked up first (protocol 5). */
const questions: readonly PockytOperation[] = ["tran-query", "trans-list"];

/** The failure when it cannot be told whether Pockyt did it. */
export function doubtful(operation: PockytOperation, code: string, detail: string): ProviderFailure {
  const kind = questions.includes(operation) ? "retry" : "unknown";
  return { kind, code, detail: `${operation}: ${detail}` };
}

type Meaning = "final" | "configuration" | "doubt";

/** Pockyt's codes but 000100 (protocol 3.9). What is not here is in doubt, as 000040 and 000080 are. */
const meanings: Readonly<Record<string, readonly [words: string, meaning: Meaning]>> = {
  "000010": ["wrong version of the API", "configuration"],
  "000020": ["a required parameter is missing", "final"],
  "000021": ["nothing is known by this id", "final"],
  "000022": ["the parameters do not fit together", "final"],
  "000023": ["a parameter's value is wrong", "final"],
  "000030": ["no rights for this", "configuration"],
  "000040": ["the transaction's status does not allow it", "doubt"],
  "000080": ["the wallet reported an error", "doubt"],
};

/** What an answer other than success means. `message` is read for nothing but the signature's refusal. */
export function refused(operation: PockytOperation, code: string, message: string): ProviderFailure {
  if (code === "000000" && /verify\s*sign/i.test(message))
    return { kind: "configuration", code, detail: `${operation}: Pockyt refuses our signature` };
  const [words, meaning] = meanings[code] ?? ["an undocumented answer", "doubt" as const];
  const detail = message ? `${words} (${message.trim().slice(0, 120)})` : words;
  if (meaning === "doubt") return doubtful(operation, code, detail);
  return { kind: meaning, code, detail: `${operation}: ${detail}` };
}
