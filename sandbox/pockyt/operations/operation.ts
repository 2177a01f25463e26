import type { ActiveFaults } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Store, Transaction } from "@sandbox/pockyt/types";
import type { Refusal } from "@sandbox/pockyt/wire/refusal";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

export type Json = Record<string, unknown>;

export interface Call {
  sandbox: Sandbox;
  store: Store;
  parameters: Parameters;
  faults: ActiveFaults;
  /** The last part of the path, for the older names of an operation. */
  path: string;
}

/** What an operation did: the `result` to answer, or an error, and the transaction that it was about. */
export interface Done {
  result: Json | Refusal;
  transaction?: Transaction;
}

export interface Operation {
  name: string;
  /** Parameters that must be there, on top of the account's (000020). */
  required: readonly string[];
  /** `ret_msg` of success, with the vendor's trailing blanks (protocol section 3). */
  message: string;
  /** The first value that cannot be, or null (000023). */
  wrongValue?: (parameters: Parameters) => string | null;
  run: (call: Call) => Done;
}
