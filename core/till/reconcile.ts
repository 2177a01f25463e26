/** A transaction as the provider lists it. Minor units; null: in no currency of the shop. */
export type TheirEntry = {
  transactionNo: string;
  reference: string | null;
  kind: "payment" | "refund" | "void";
  /** Of a refund or void: the payment's number. */
  original: string | null;
  amount: number | null;
  /** Money moved: paid, or given back. */
  done: boolean;
  status: string;
  at: Date | null;
};

/** A wallet payment or its refund as we have it. `state` is for people. */
export type OurEntry = {
  transactionNo: string | null;
  reference: string;
  kind: "payment" | "refund";
  amount: number;
  done: boolean;
  /** Its outcome is not known yet: nothing to compare. */
  open: boolean;
  /** Of a payment: charged and given back whole by a cancellation. */
  reversed: boolean;
  state: string;
  at: Date;
  saleId: string | null;
  orderNumber: string | null;
};

export type Difference = "missing-here" | "missing-there" | "amount" | "paid-there" | "paid-here" | "refund";

export type ReconciledRow = {
  transactionNo: string | null;
  reference: string | null;
  kind: TheirEntry["kind"];
  theirs: TheirEntry | null;
  ours: OurEntry | null;
  differences: Difference[];
};

/**
 * Holds the provider's list of some days against ours, entry by entry: by transaction number, else by reference.
 * Gives how many agree, and the others with what differs. What moved no money on either side agrees.
 */
export function reconcile(
  theirs: readonly TheirEntry[],
  ours: readonly OurEntry[],
): { matched: number; rows: ReconciledRow[] } {
  const left = new Set(ours);
  const voided = new Set(theirs.filter(({ kind }) => kind === "void").map(({ original }) => original));
  const rows = theirs.map((their): ReconciledRow => {
    // A void is no entry of ours: it belongs to the payment that it gives back, which has its own row.
    const our = find(their.kind === "void" ? ours : [...left], their);
    if (our && their.kind !== "void") left.delete(our);
    return rowOf(their, our ?? null, compare(their, our, voided));
  });
  const missing = [...left].map((our) => rowOf(null, our, our.done ? ["missing-there"] : []));
  const all = [...rows, ...missing];
  return {
    matched: all.filter(({ differences }) => differences.length === 0).length,
    rows: all.filter(({ differences }) => differences.length > 0),
  };
}

function find(ours: readonly OurEntry[], their: TheirEntry): OurEntry | undefined {
  const kind = their.kind === "refund" ? "refund" : "payment";
  const number = their.kind === "void" ? their.original : their.transactionNo;
  const candidates = ours.filter((our) => our.kind === kind);
  return (
    candidates.find(({ transactionNo }) => transactionNo !== null && transactionNo === number) ??
    candidates.find(({ reference }) => their.kind !== "void" && reference === their.reference)
  );
}

function compare(
  their: TheirEntry,
  our: OurEntry | undefined,
  voided: ReadonlySet<string | null>,
): Difference[] {
  if (!our) return their.done || voided.has(their.transactionNo) ? ["missing-here"] : [];
  if (our.open) return [];
  if (their.kind === "void") return our.reversed ? [] : ["refund"];
  const found: Difference[] = [];
  const isVoided = voided.has(their.transactionNo);
  if ((their.done || our.done) && their.amount !== our.amount) found.push("amount");
  if (their.kind === "refund") return their.done === our.done ? found : [...found, "refund"];
  if (their.done && !our.done) found.push("paid-there");
  // A payment that was given back is closed there; the void beside it tells whether we know.
  if (!their.done && our.done && !isVoided) found.push("paid-here");
  return found;
}

function rowOf(theirs: TheirEntry | null, ours: OurEntry | null, differences: Difference[]): ReconciledRow {
  return {
    transactionNo: theirs?.transactionNo ?? ours?.transactionNo ?? null,
    reference: theirs?.reference ?? ours?.reference ?? null,
    kind: theirs?.kind ?? ours?.kind ?? "payment",
    theirs,
    ours,
    differences,
  };
}
