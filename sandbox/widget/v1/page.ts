import type { Bound, Code, Problem } from "../shared/flow";

/** The functions of section 4.2, defined by the shop's page. */
export type PageFunction =
  | "iziCanBeBound"
  | "iziAddToCart"
  | "iziGetPayData"
  | "iziGetIsBound"
  | "iziGetOrderComplete"
  | "iziBindingDelete"
  | "iziMobileLink";

export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message || problem.code);
  }
}

export type Dictionary = Record<string, unknown>;
const isDictionary = (value: unknown): value is Dictionary => typeof value === "object" && value !== null;
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** `{error_code, error_message}` as a problem; null when the answer is none. */
export function problemIn(answer: unknown): Problem | null {
  if (!isDictionary(answer) || !textOf(answer.error_code)) return null;
  return { code: textOf(answer.error_code), message: textOf(answer.error_message) };
}

/** What a rejected promise of the page means. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  return (
    problemIn(error) ?? {
      code: error instanceof Error ? error.message : textOf(error) || "UNKNOWN",
      message: "",
    }
  );
}

/** Calls a function of the page. Throws Refusal when it is missing or answers with an error. */
export async function callPage(
  scope: Dictionary,
  name: PageFunction,
  ...args: (string | undefined)[]
): Promise<unknown> {
  const own = scope[name];
  if (typeof own !== "function") throw new Refusal({ code: "UNKNOWN", message: "" });
  const answer: unknown = await (own as (...given: unknown[]) => unknown)(...args); // checked one line above
  const problem = problemIn(answer);
  if (problem) throw new Refusal(problem);
  return answer;
}

/** The code and links of `iziGetPayData`; throws Refusal when neither is there. */
export function readCode(answer: unknown): Code {
  const fields = isDictionary(answer) ? answer : {};
  const code = {
    picture: textOf(fields.qr_code),
    link: textOf(fields.deep_link),
    linkHms: textOf(fields.deep_link_hms),
  };
  if (!code.picture && !code.link) throw new Refusal({ code: "UNKNOWN", message: "" });
  return code;
}

export type Confirmation = { status: "SUCCESS"; bound: Bound; browserId?: string } | { status: "REJECT" };

/** The news of `iziGetIsBound`. A missing mask is made from the number, so that something is shown. */
export function readConfirmation(answer: unknown): Confirmation {
  const fields = isDictionary(answer) ? answer : {};
  if (textOf(fields.status).toUpperCase() === "REJECT") return { status: "REJECT" };
  const browser = isDictionary(fields.browser) ? fields.browser : {};
  const phone = isDictionary(fields.phone_number) ? textOf(fields.phone_number.phone) : "";
  const name = [textOf(fields.name), textOf(fields.surname)].filter(Boolean).join(" ");
  return {
    status: "SUCCESS",
    bound: { masked: textOf(fields.masked_phone_number) || maskPhone(phone), name },
    browserId: textOf(browser.browser_id) || undefined,
  };
}

/** "600700800" → "600*****00" */
export function maskPhone(phone: string): string {
  return phone.length < 6 ? phone : `${phone.slice(0, 3)}${"*".repeat(5)}${phone.slice(-2)}`;
}

export type OrderNews = { action: "redirect"; to: string } | { action: "refresh" };

/** The news of `iziGetOrderComplete`: where to go (web addresses only), else look again. */
export function readOrderNews(answer: unknown, base: string): OrderNews {
  const fields = isDictionary(answer) ? answer : {};
  const target = textOf(fields.redirect);
  if (textOf(fields.action) !== "redirect" || !target || !URL.canParse(target, base))
    return { action: "refresh" };
  const url = new URL(target, base);
  return /^https?:$/.test(url.protocol) ? { action: "redirect", to: url.href } : { action: "refresh" };
}
