import { z } from "zod";
import { faultKinds, kindsOf, type FaultKind } from "@sandbox/faults/catalog";
import type { Bus } from "@sandbox/lib/bus";
import { nextSerial } from "@sandbox/lib/serial";
import type { Database } from "@sandbox/store/database";
import { createDocuments } from "@sandbox/store/documents";
import type { Meta } from "@sandbox/store/meta";

const milliseconds = z.number().int().min(0).max(120_000);
const paramsSchema = z
  .object({
    ms: milliseconds.optional().meta({ description: "delay, slow-body, reorder: how long" }),
    code: z.number().int().optional().meta({ description: "result-code: the SEQR code to answer" }),
    status: z.string().optional().meta({ description: "unknown-status, unknown-enum: the value to use" }),
    by: z.number().int().min(1).max(100).optional().meta({
      description: "version-jump: how far; repeat: how often",
    }),
    retCode: z
      .string()
      .regex(/^\d{6}$/, "six digits")
      .optional()
      .meta({ description: "ret-code, ret-code-after: the code of Pockyt to answer" }),
  })
  .strict();

export const newFaultSchema = z
  .object({
    provider: z.enum(["seqr", "inpost-pay", "pockyt"]),
    operation: z.string().meta({ description: "An operation of the provider, either way, or `*`" }),
    kind: z.enum(faultKinds),
    params: paramsSchema.default({}),
    remaining: z.number().int().min(1).nullable().default(null).meta({
      description: "How many times it happens; null: until removed",
    }),
    phone: z.string().optional().meta({ description: "Only for what this person's phone causes" }),
  })
  .superRefine((fault, context) => {
    const kinds = kindsOf(fault.provider, fault.operation);
    if (!kinds)
      context.addIssue({
        code: "custom",
        path: ["operation"],
        message: `unknown operation ${fault.operation}`,
      });
    else if (!kinds.includes(fault.kind))
      context.addIssue({
        code: "custom",
        path: ["kind"],
        message: `${fault.operation} knows: ${kinds.join(", ")}`,
      });
    if (fault.kind === "result-code" && fault.params.code === undefined)
      context.addIssue({ code: "custom", path: ["params", "code"], message: "needed by result-code" });
    if (fault.kind.startsWith("ret-code") && fault.params.retCode === undefined)
      context.addIssue({ code: "custom", path: ["params", "retCode"], message: `needed by ${fault.kind}` });
  })
  .meta({ id: "NewFault" });

export const faultSchema = z
  .object({
    id: z.string(),
    provider: z.string(),
    operation: z.string(),
    kind: z.enum(faultKinds),
    params: paramsSchema,
    remaining: z.number().nullable(),
    phone: z.string().optional(),
  })
  .meta({ id: "Fault" });

export type Fault = z.output<typeof faultSchema>;
export type ActiveFaults = Partial<Record<FaultKind, Fault["params"]>>;

interface Occasion {
  provider: string;
  operation: string;
  /** People whose phone is behind this message; empty when nobody is known to be. */
  phones?: string[];
  /** Only these kinds are looked at (the others stay for a later moment of the same operation). */
  only?: readonly FaultKind[];
}

export interface Faults {
  list(): Fault[];
  add(fault: z.output<typeof newFaultSchema>): Fault;
  remove(id: string): boolean;
  clear(): void;
  /** The faults that happen now, by kind; each counts down and is gone at zero. */
  take(occasion: Occasion): ActiveFaults;
}

/** Faults set by the control API. Kept in memory beside the table: every message asks for them. */
export function createFaults(db: Database, meta: Meta, bus: Bus, now: () => number): Faults {
  const table = createDocuments<Fault>(db, { table: "faults", key: (fault) => fault.id });
  let active = table.all();

  function changed(): void {
    active = table.all();
    bus.publish("faults");
  }

  function matches(fault: Fault, { provider, operation, phones = [], only }: Occasion): boolean {
    return (
      fault.provider === provider &&
      (fault.operation === "*" || fault.operation === operation) &&
      (kindsOf(provider, operation)?.includes(fault.kind) ?? false) &&
      (!only || only.includes(fault.kind)) &&
      (fault.phone === undefined || phones.includes(fault.phone))
    );
  }

  return {
    list: () => active,
    add(fault) {
      const stored: Fault = { id: nextSerial(meta, "fault", now(), 2), ...fault };
      table.put(stored);
      changed();
      return stored;
    },
    remove(id) {
      const gone = table.remove(id);
      if (gone) changed();
      return gone;
    },
    clear() {
      table.clear();
      changed();
    },
    take(occasion) {
      if (active.length === 0) return {};
      const taken: ActiveFaults = {};
      for (const fault of active.filter((candidate) => matches(candidate, occasion))) {
        if (taken[fault.kind]) continue;
        taken[fault.kind] = fault.params;
        if (fault.remaining === null) continue;
        if (fault.remaining <= 1) table.remove(fault.id);
        else table.put({ ...fault, remaining: fault.remaining - 1 });
        changed();
      }
      return taken;
    },
  };
}
