/** The documented codes that are used here (protocol section 3.9). */
export type RetCode = "000000" | "000020" | "000021" | "000022" | "000023" | "000030" | "000040" | "000080";

/** A business error: its code, and the parameter that is to blame. */
export class Refusal {
  readonly message: string;

  constructor(
    readonly code: RetCode,
    about: string,
  ) {
    this.message = `data error : ${about}`;
  }
}
