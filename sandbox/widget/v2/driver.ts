import type { Effect, FlowEvent, Problem } from "../shared/flow";
import { mayRefresh } from "../v1/refresh-guard";
import { ApiProblem, createApi, type WidgetApi } from "./api";
import { handledByShop, readEvent, type InitOptions } from "./options";

type Send = (event: FlowEvent) => void;

function problemOf(error: unknown): Problem {
  if (error instanceof ApiProblem) return error.problem;
  const text = error instanceof Error ? error.message : String(error ?? "");
  return { code: text || "UNKNOWN", message: "" };
}

/** Talks to InPost Pay with the key that the shop gives; one basket, one stream of events. */
export function createDriver(options: InitOptions, base: string, send: Send) {
  let api: WidgetApi | undefined;
  let stream: EventSource | undefined;

  async function look(): Promise<boolean> {
    if (!api) return false;
    const { bound, count } = await api.state();
    send({ type: "counted", count });
    send({ type: "page-says", bound });
    return bound !== null;
  }

  async function hear(data: string): Promise<void> {
    const event = readEvent(data);
    if (!event) return;
    await look().catch(() => undefined);
    if (event === "bound") return;
    if (!(await handledByShop(options, event)) && mayRefresh(sessionStorage, Date.now())) location.reload();
  }

  function take(key: string): void {
    const next = createApi(base, key);
    if (next.eventsUrl === api?.eventsUrl) return;
    api = next;
    stream?.close();
    stream = new EventSource(next.eventsUrl);
    // A break may have hidden news: the browser connects again by itself, and we look.
    let broken = false;
    stream.addEventListener("error", () => (broken = true));
    stream.addEventListener("open", () => {
      if (broken) void look().catch(() => undefined);
      broken = false;
    });
    stream.addEventListener("message", (event: MessageEvent<string>) => void hear(event.data));
  }

  async function attempt(work: () => Promise<FlowEvent>): Promise<void> {
    try {
      send(await work());
    } catch (error) {
      send({ type: "refused", problem: problemOf(error) });
    }
  }

  function mustHaveApi(): WidgetApi {
    if (!api) throw new ApiProblem({ code: "UNKNOWN", message: "" });
    return api;
  }

  return {
    /** Takes the key that the page came with, if any. */
    async begin(): Promise<void> {
      const key = await Promise.resolve(options.basketBindingApiKey).catch(() => null);
      if (!key) return;
      take(key);
      await look().catch(() => undefined);
    },

    async look(): Promise<void> {
      await look().catch(() => undefined);
    },

    run(effect: Effect): void {
      switch (effect.type) {
        // In v2 the shop checks and adds in one call, which gives the key.
        case "check":
          return queueMicrotask(() => send({ type: "checked", ok: true }));
        case "add":
          return void attempt(async () => {
            const key = await options.unboundWidgetClicked?.(effect.productId);
            if (key) take(key);
            mustHaveApi();
            await look();
            return { type: "added" };
          });
        case "start-phone":
          return void attempt(async () => {
            await mustHaveApi().startPhone(effect.prefix, effect.phone, effect.place);
            return { type: "phone-started", phone: `${effect.prefix} ${effect.phone}` };
          });
        case "start-qr":
          return void attempt(async () => ({
            type: "qr-ready",
            code: await mustHaveApi().startCode(effect.place),
          }));
        case "unbind":
          return void attempt(async () => {
            await mustHaveApi().unbind();
            return { type: "unbound" };
          });
        case "modal-closed":
          return void document.dispatchEvent(new CustomEvent("iziModalEventClose"));
        // The stream brings these by itself.
        case "wait-bound":
        case "wait-order":
        case "bound":
        case "forget-browser":
          return;
      }
    },
  };
}
