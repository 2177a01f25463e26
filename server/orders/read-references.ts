import "server-only";
import { z } from "zod";

const texts = z.array(z.string()).catch([]);

/** The carrier's numbers of an order's parcels, in the order in which they were written down. */
export function readReferences({ references }: { references: unknown }): string[] {
  return texts.parse(references);
}
