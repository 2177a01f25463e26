import { createHash, timingSafeEqual } from "node:crypto";

export type Parameters = Record<string, string>;

const md5 = (text: string): string => createHash("md5").update(text, "utf8").digest("hex");

/** The signature of all parameters but `verifySign` itself, names in ASCII order, values raw (protocol section 2.1). */
export function signParameters(parameters: Parameters, token: string): string {
  const pairs = Object.keys(parameters)
    .filter((name) => name !== "verifySign")
    .sort()
    .map((name) => `${name}=${parameters[name]}`);
  return md5([...pairs, md5(token)].join("&"));
}

const withoutEmpty = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ""));

/** Whether `verifySign` is right. Clients differ about empty values: both readings are taken (section 2.3). */
export function isSigned(parameters: Parameters, token: string): boolean {
  const given = Buffer.from((parameters.verifySign ?? "").toLowerCase());
  return [parameters, withoutEmpty(parameters)].some((read) => {
    const wanted = Buffer.from(signParameters(read, token));
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  });
}
