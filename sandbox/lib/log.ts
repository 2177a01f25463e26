import pino from "pino";

/** One JSON line per event; bodies and personal data go to the journal, never here. */
export const log = pino({ name: "sandbox", level: process.env.LOG_LEVEL ?? "info" });
