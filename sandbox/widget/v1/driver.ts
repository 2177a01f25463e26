import type { Effect, FlowEvent } from "../shared/flow";
import { isSafeLink } from "../shared/device";
import { browserCookie, noBrowserCookie } from "./cookie";
import {
  callPage,
  problemOf,
  readCode,
  readConfirmation,
  readOrderNews,
  type Dictionary,
  type PageFunction,
} from "./page";
import { mayRefresh, patience } from "./refresh-guard";

const scope = window as unknown as Dictionary; // the page's functions of section 4.2 live here under their documented names
const page = (name: PageFunction, ...args: (string | undefined)[]) => callPage(scope, name, ...args);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
// A page that re-renders after its promise gets two frames to tell the buttons what it learnt.
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

type Send = (event: FlowEvent) => void;

/** Does what the conversation asks for by the functions of the shop's page, and tells what came of it. */
export function createDriver(send: Send, onBound: (effect: Extract<Effect, { type: "bound" }>) => void) {
  const waiting = { bound: false, order: false };

  async function attempt(work: () => Promise<FlowEvent>): Promise<void> {
    try {
      send(await work());
    } catch (error) {
      send({ type: "refused", problem: problemOf(error) });
    }
  }

  // Pending until there is news (section 4.2); a broken wait is begun again, patiently.
  async function waitBound(): Promise<void> {
    if (waiting.bound) return;
    waiting.bound = true;
    for (let failures = 0; ;) {
      try {
        const news = readConfirmation(await page("iziGetIsBound"));
        waiting.bound = false;
        return send(news.status === "REJECT" ? { type: "rejected" } : { ...news, type: "confirmed" });
      } catch {
        await pause(patience(++failures));
      }
    }
  }

  async function waitOrder(): Promise<void> {
    if (waiting.order) return;
    waiting.order = true;
    for (let idle = 0; ;) {
      try {
        const news = readOrderNews(await page("iziGetOrderComplete"), location.href);
        if (news.action === "redirect") return location.assign(news.to);
        if (askRefresh()) return;
      } catch {
        // the next round asks again
      }
      await pause(patience(++idle));
    }
  }

  return (effect: Effect): void => {
    switch (effect.type) {
      case "check":
        return void attempt(async () => ({
          type: "checked",
          ok: Boolean(await page("iziCanBeBound", effect.productId)),
        }));
      case "add":
        return void attempt(async () => {
          await page("iziAddToCart", effect.productId);
          await settled();
          return { type: "added" };
        });
      case "start-phone":
        return void attempt(async () => {
          await page("iziGetPayData", effect.prefix, effect.phone, effect.place);
          return { type: "phone-started", phone: `${effect.prefix} ${effect.phone}` };
        });
      case "start-qr":
        return void attempt(async () => ({
          type: "qr-ready",
          code: readCode(await page("iziGetPayData", undefined, undefined, effect.place)),
        }));
      case "wait-bound":
        return void waitBound();
      case "wait-order":
        return void waitOrder();
      case "unbind":
        return void attempt(async () => {
          await page("iziBindingDelete");
          return { type: "unbound" };
        });
      case "bound":
        if (effect.browserId) {
          document.cookie = browserCookie(effect.browserId, location.protocol === "https:");
        }
        return onBound(effect);
      case "forget-browser":
        document.cookie = noBrowserCookie();
        return;
      case "modal-closed":
        document.dispatchEvent(new CustomEvent("iziModalEventClose"));
    }
  };
}

/** Loads the page again, unless it has just been or the page shows the news itself. True when it is being loaded. */
function askRefresh(): boolean {
  const wanted = document.dispatchEvent(new CustomEvent("izi-refresh", { cancelable: true }));
  if (!wanted || !mayRefresh(sessionStorage, Date.now())) return false;
  location.reload();
  return true;
}

/** Opens the bound basket in the app by `iziMobileLink`; nothing happens when the page has no link. */
export async function openApp(): Promise<void> {
  const answer = await page("iziMobileLink").catch(() => null);
  const link = answer && typeof answer === "object" && "link" in answer ? String(answer.link) : "";
  if (isSafeLink(link)) location.assign(link);
}
