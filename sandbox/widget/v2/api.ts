import type { Bound, Code, Problem } from "../shared/flow";

export type WidgetState = { bound: Bound | null; count: number };
type Fetch = typeof fetch;
type Fields = Record<string, unknown>;

/** A refusal of InPost Pay, or no answer at all. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message || problem.code);
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

async function fieldsOf(response: Response): Promise<Fields> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null ? { ...body } : {};
}

/** The widget's own channel, keyed by the basket's key; `base` is an origin such as "https://sandbox.example". */
export function createApi(base: string, key: string, send: Fetch = (...args) => fetch(...args)) {
  const at = (what: string) => `${base.replace(/\/+$/, "")}/widget/v2/${encodeURIComponent(key)}/${what}`;

  async function call(what: string, method: string, body?: unknown): Promise<Response> {
    const response = await send(at(what), {
      method,
      cache: "no-store",
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    }).catch(() => {
      throw new ApiProblem({ code: "UNKNOWN", message: "" });
    });
    if (response.ok) return response;
    const fields = await fieldsOf(response);
    throw new ApiProblem({
      code: textOf(fields.error_code) || "UNKNOWN",
      message: textOf(fields.error_message),
    });
  }

  return {
    eventsUrl: at("events"),

    async state(): Promise<WidgetState> {
      const fields = await fieldsOf(await call("state", "GET"));
      const count = Number(fields.count);
      return {
        bound:
          fields.linked === true ? { masked: textOf(fields.maskedPhone), name: textOf(fields.name) } : null,
        count: Number.isFinite(count) ? count : 0,
      };
    },

    async startPhone(prefix: string, phone: string, place: string): Promise<void> {
      await call("phone", "POST", { prefix, phone, binding_place: place });
    },

    async startCode(place: string): Promise<Code> {
      const fields = await fieldsOf(await call("qr", "POST", { binding_place: place }));
      const code = {
        picture: textOf(fields.qr_code),
        link: textOf(fields.deep_link),
        linkHms: textOf(fields.deep_link_hms),
      };
      if (!code.picture && !code.link) throw new ApiProblem({ code: "UNKNOWN", message: "" });
      return code;
    },

    async unbind(): Promise<void> {
      await call("binding", "DELETE");
    },
  };
}

export type WidgetApi = ReturnType<typeof createApi>;
