import type { z } from "zod";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { terminalPatchSchema, terminalSchema } from "@sandbox/seqr/control/schemas";
import type { Terminal } from "@sandbox/seqr/types";

type View = z.output<typeof terminalSchema>;

const view = (terminal: Terminal): View => ({ ...terminal, password: "***" });

/** All terminals, passwords masked. */
export function listTerminals({ seqr }: Sandbox): View[] {
  return seqr.terminals.all().map(view);
}

/** Blocks a terminal, or changes its currencies or what it may refund. */
export function patchTerminal(
  { seqr, bus }: Sandbox,
  terminalId: string,
  patch: z.output<typeof terminalPatchSchema>,
): View | Problem {
  const terminal = seqr.terminals.get(terminalId);
  if (!terminal) return new Problem(404, "No such terminal", `Nothing has the id ${terminalId}.`);
  const changed: Terminal = { ...terminal, ...patch };
  seqr.terminals.put(changed);
  bus.publish("seqr");
  return view(changed);
}
