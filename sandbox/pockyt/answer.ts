import type { ActiveFaults } from "@sandbox/faults";
import type { Json, Operation } from "@sandbox/pockyt/operations/operation";
import type { PockytSettings } from "@sandbox/pockyt/control/schemas";
import { Refusal } from "@sandbox/pockyt/wire/refusal";

export interface Answer {
  /** null: the connection is closed without an answer. */
  status: number | null;
  body: string;
  type: string;
}

const JSON_TYPE = "application/json;charset=UTF-8";

/** An error as the vendor writes it: no `result`, and mostly `retMsg` (protocol section 1). */
export function refuse({ errorHttpStatus, errorKey }: PockytSettings, { code, message }: Refusal): Answer {
  const body = JSON.stringify({ ret_code: code, [errorKey]: message });
  return { status: errorHttpStatus, body, type: JSON_TYPE };
}

function twist(result: Json, faults: ActiveFaults): Json {
  const status = faults["unknown-status"]?.status ?? "ON_HOLD";
  const twisted = Object.entries(result).map(([name, value]) => {
    if (faults["unknown-status"] && /^(?:status|transactionStatus)$/.test(name)) return [name, status];
    if (faults["number-amount"] && /amount$/i.test(name)) return [name, Number(value)];
    return [name, value];
  });
  return Object.fromEntries(twisted) as Json; // entries of a Json
}

/** The answer to work that was done, with what faults do to it. */
export function present(
  settings: PockytSettings,
  { message }: Operation,
  result: Json | Refusal,
  faults: ActiveFaults,
): Answer {
  const code = faults["ret-code-after"]?.retCode;
  if (code !== undefined) return forced(settings, code);
  const answer =
    result instanceof Refusal
      ? refuse(settings, result)
      : {
          status: 200,
          body: JSON.stringify({ result: twist(result, faults), ret_code: "000100", ret_msg: message }),
          type: JSON_TYPE,
        };
  if (faults["truncated-json"]) answer.body = answer.body.slice(0, Math.floor(answer.body.length / 2));
  if (faults["http-400"]) answer.status = 400;
  return faults["drop-after"] ? { ...answer, status: null } : answer;
}

/** An error code that a fault wants. */
export function forced({ errorHttpStatus, errorKey }: PockytSettings, code: string): Answer {
  const body = JSON.stringify({ ret_code: code, [errorKey]: "Fault made by the sandbox" });
  return { status: errorHttpStatus, body, type: JSON_TYPE };
}
