import "server-only";
import pino from "pino";
import { env } from "./env";

// Fields that carry secrets or personal data, wherever they stand in a logged object.
const hidden = [
  "password",
  "secret",
  "token",
  "notifySecret",
  "authorization",
  "cookie",
  "email",
  "phone",
  "name",
  "street",
  "msisdn",
  "clientName",
];

/** One JSON line per event. Log ids (order, payment, request), never people. */
export const log = pino({
  level: env().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: "[hidden]" },
});
