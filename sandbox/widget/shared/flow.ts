export type Problem = { code: string; message: string };
export type Bound = { masked: string; name: string };
export type Code = { picture: string; link: string; linkHms: string };

export type Screen =
  | { name: "none" }
  | { name: "starting" }
  | { name: "phone"; busy: boolean; problem?: Problem }
  | { name: "sent"; phone: string }
  | { name: "qr"; code?: Code }
  | { name: "bound" }
  | { name: "rebind"; busy: boolean; problem?: Problem }
  | { name: "failed"; problem: Problem };

export type FlowState = {
  bound: Bound | null;
  count: number;
  productId?: string;
  place: string;
  screen: Screen;
};

export type FlowEvent =
  | { type: "clicked"; productId?: string; place: string }
  | { type: "checked"; ok: boolean }
  | { type: "added" }
  | { type: "phone-given"; prefix: string; phone: string }
  | { type: "phone-started"; phone: string }
  | { type: "qr-asked" }
  | { type: "qr-ready"; code: Code }
  | { type: "refused"; problem: Problem }
  | { type: "phone-asked" }
  | { type: "confirmed"; bound: Bound; browserId?: string }
  | { type: "rejected" }
  | { type: "page-says"; bound: Bound | null }
  | { type: "counted"; count: number }
  | { type: "add-asked" }
  | { type: "rebind-asked" }
  | { type: "rebind-left" }
  | { type: "rebind-confirmed" }
  | { type: "unbound" }
  | { type: "closed" };

export type Effect =
  | { type: "check"; productId?: string }
  | { type: "add"; productId?: string }
  | { type: "start-phone"; prefix: string; phone: string; place: string }
  | { type: "start-qr"; place: string }
  | { type: "wait-bound" }
  | { type: "wait-order" }
  | { type: "unbind" }
  | { type: "bound"; bound: Bound; browserId?: string }
  | { type: "forget-browser" }
  | { type: "modal-closed" };

type Step = [FlowState, Effect[]];

export const START: FlowState = { bound: null, count: 0, place: "PRODUCT_CARD", screen: { name: "none" } };

const to = (state: FlowState, screen: Screen, ...effects: Effect[]): Step => [{ ...state, screen }, effects];
const WAITING = ["phone", "sent", "qr"];

/** What a failure means depends on what was being done. */
function refuse(state: FlowState, problem: Problem): Step {
  switch (state.screen.name) {
    case "phone":
    case "qr":
      return to(state, { name: "phone", busy: false, problem });
    case "rebind":
      return to(state, { name: "rebind", busy: false, problem });
    case "none":
      return [state, []];
    default:
      return to(state, { name: "failed", problem });
  }
}

function pageSays(state: FlowState, bound: Bound | null): Step {
  const { screen } = state;
  if (!bound) return to({ ...state, bound }, screen.name === "bound" ? { name: "none" } : screen);
  const news: Effect[] = state.bound ? [] : [{ type: "wait-order" }];
  return to({ ...state, bound }, WAITING.includes(screen.name) ? { name: "none" } : screen, ...news);
}

/** The widget's conversation (section 4.3) without a page: what follows a state and an event, and what is to be done. */
export function follow(state: FlowState, event: FlowEvent): Step {
  const { screen, productId, place } = state;
  switch (event.type) {
    case "clicked": {
      if (screen.name !== "none") return [state, []];
      const next = { ...state, productId: event.productId, place: event.place };
      if (state.bound) return to(next, { name: "bound" });
      return to(next, { name: "starting" }, { type: "check", productId: event.productId });
    }
    case "checked":
      if (screen.name !== "starting") return [state, []];
      return event.ok
        ? [state, [{ type: "add", productId }]]
        : refuse(state, { code: "NOT_AVAILABLE", message: "" });
    case "added":
      if (screen.name !== "starting") return [state, []];
      return state.bound ? to(state, { name: "none" }) : to(state, { name: "phone", busy: false });
    case "phone-given": {
      if (screen.name !== "phone" || screen.busy) return [state, []];
      const { prefix, phone } = event;
      return to(state, { name: "phone", busy: true }, { type: "start-phone", prefix, phone, place });
    }
    case "phone-started":
      if (screen.name !== "phone") return [state, []];
      return to(state, { name: "sent", phone: event.phone }, { type: "wait-bound" });
    case "qr-asked":
      if (screen.name !== "phone" || screen.busy) return [state, []];
      return to(state, { name: "qr" }, { type: "start-qr", place });
    case "qr-ready":
      if (screen.name !== "qr") return [state, []];
      return to(state, { name: "qr", code: event.code }, { type: "wait-bound" });
    case "refused":
      return refuse(state, event.problem);
    case "phone-asked":
      if (screen.name !== "sent" && screen.name !== "qr") return [state, []];
      return to(state, { name: "phone", busy: false });
    case "confirmed":
      return to(
        { ...state, bound: event.bound },
        WAITING.includes(screen.name) ? { name: "none" } : screen,
        { type: "bound", bound: event.bound, browserId: event.browserId },
        { type: "wait-order" },
      );
    case "rejected":
      if (!WAITING.includes(screen.name)) return [state, []];
      return to(state, { name: "phone", busy: false, problem: { code: "REJECTED", message: "" } });
    case "page-says":
      return pageSays(state, event.bound);
    case "counted":
      return [{ ...state, count: event.count }, []];
    case "add-asked":
      if (screen.name !== "bound") return [state, []];
      return to(state, { name: "starting" }, { type: "check", productId });
    case "rebind-asked":
      return screen.name === "bound" ? to(state, { name: "rebind", busy: false }) : [state, []];
    case "rebind-left":
      return screen.name === "rebind" ? to(state, { name: "bound" }) : [state, []];
    case "rebind-confirmed":
      if (screen.name !== "rebind" || screen.busy) return [state, []];
      return to(state, { name: "rebind", busy: true }, { type: "unbind" });
    case "unbound": {
      const free = { ...state, bound: null, count: 0 };
      const forget: Effect = { type: "forget-browser" };
      return to(free, screen.name === "rebind" ? { name: "phone", busy: false } : screen, forget);
    }
    case "closed":
      if (screen.name === "none" || screen.name === "starting") return [state, []];
      return to(state, { name: "none" }, { type: "modal-closed" });
  }
}
