import "server-only";
import { providerNames, type ProviderName } from "@/core/payment/provider";
import { isPlayMoneyUrl } from "@/server/play-money";

type Variable = {
  name: string;
  /** What it says. Undefined: not set, or `secret`. */
  value?: string;
  state: "set" | "secret" | "unset";
};
type ProviderSettings = {
  name: ProviderName;
  /** `off`: not configured. `sandbox`: nobody is charged. */
  state: "off" | "sandbox" | "real";
  /** Hosts that are called, e.g. `localhost:4000`. */
  hosts: string[];
  variables: Variable[];
  /** Where in the project it is explained, e.g. `docs/payments/pockyt.md`. */
  docs: string;
};

const SECRET = /PASSWORD|SECRET|TOKEN|KEY/;

/**
 * Every provider that this shop has variables for, whether it is on, and where it points. Variables are found by the
 * provider's name (`inpost-pay` → `INPOST_PAY_…`), so that a new provider needs nothing here. Never gives a secret.
 */
export function describeProviders({
  variables,
  values,
  on,
}: {
  variables: readonly string[];
  values: Record<string, unknown>;
  on: readonly string[];
}): ProviderSettings[] {
  return providerNames.flatMap((name) => {
    const prefix = `${name.toUpperCase().replaceAll("-", "_")}_`;
    const own = variables.filter((variable) => variable.startsWith(prefix));
    if (own.length === 0) return [];
    const urls = own
      .filter((variable) => variable.endsWith("_URL"))
      .flatMap((key) => textOf(values[key]) ?? []);
    const state = !on.includes(name) ? "off" : urls.some(isPlayMoneyUrl) ? "sandbox" : "real";
    const hosts = [...new Set(urls.map((url) => new URL(url).host))];
    return [
      {
        name,
        state,
        hosts,
        variables: own.map((key) => describe(key, textOf(values[key]))),
        docs: `docs/payments/${name}.md`,
      },
    ];
  });
}

function describe(name: string, value: string | undefined): Variable {
  if (value === undefined) return { name, state: "unset" };
  if (SECRET.test(name)) return { name, state: "secret" };
  return { name, value: name.endsWith("_URL") ? withoutLogin(value) : value, state: "set" };
}

/** An address without the user and password that it may carry. */
export function withoutLogin(url: string): string {
  if (!URL.canParse(url)) return "";
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  parsed.search = "";
  return parsed.href;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
