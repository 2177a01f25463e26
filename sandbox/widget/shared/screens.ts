import { isFramed, scanOnStage } from "./on-stage";
import type { Code, FlowEvent, FlowState, Problem, Screen } from "./flow";
import { isMobile, isSafeLink, linkFor } from "./device";
import { make, type Child } from "./make";
import { PREFIXES, readPhone } from "./phone-number";
import { pictureSource, showPicture } from "./picture";
import { fill, problemText, type Words } from "./words";

export type ScreenContext = {
  words: Words;
  state: FlowState;
  send: (event: FlowEvent) => void;
  /** Opens the basket in the app; missing where the page cannot. */
  openApp?: () => void;
};

/** A drawn screen: `update` shows what changes while it stays. */
export type Drawn = { nodes: Child[]; update: (screen: Screen) => void };

const still = (nodes: Child[]): Drawn => ({ nodes, update: () => undefined });
const title = (text: string) => make("h2", { class: "title", id: "popup-title", tabindex: "-1" }, [text]);
const lead = (text: string) => make("p", { class: "lead" }, [text]);
const act = (text: string, click: () => void, more: Record<string, string> = {}) =>
  make("button", { type: "button", class: "act", ...more }, [text], { click });
const link = (text: string, click: () => void, more: Record<string, string> = {}) =>
  make("button", { type: "button", class: "link", ...more }, [text], { click });

export function phoneScreen({ words, send }: ScreenContext): Drawn {
  const prefix = make(
    "select",
    { name: "prefix", autocomplete: "tel-country-code" },
    PREFIXES.map((code) => make("option", { value: code }, [code])),
  );
  const number = make("input", {
    type: "tel",
    name: "phone",
    inputmode: "tel",
    autocomplete: "tel-national",
    autofocus: true,
    "aria-describedby": "phone-wrong",
  });
  const wrong = make("p", { class: "wrong", id: "phone-wrong", role: "alert" });
  const connect = make("button", { type: "submit", class: "act", id: "button-connect" }, [
    words.phone.connect,
  ]);
  const code = link(isMobile() ? words.phone.app : words.phone.qr, () => send({ type: "qr-asked" }));
  const tell = (text: string) => {
    wrong.textContent = text;
    number.toggleAttribute("aria-invalid", text !== "");
  };
  const form = make(
    "form",
    { novalidate: true },
    [
      make("div", { class: "row" }, [
        make("label", {}, [words.phone.prefix, prefix]),
        make("label", {}, [words.phone.number, number]),
      ]),
      wrong,
      connect,
    ],
    {
      submit: (event) => {
        event.preventDefault();
        const phone = readPhone(number.value, prefix.value);
        tell(phone ? "" : words.phone.wrong);
        if (phone) send({ type: "phone-given", prefix: prefix.value, phone });
        else number.focus();
      },
    },
  );
  return {
    nodes: [title(words.phone.title), lead(words.phone.lead), form, code],
    update: (screen) => {
      if (screen.name !== "phone") return;
      connect.disabled = screen.busy;
      code.disabled = screen.busy;
      form.toggleAttribute("aria-busy", screen.busy);
      if (screen.problem) tell(problemText(words, screen.problem));
    },
  };
}

export function sentScreen({ words, send }: ScreenContext, phone: string): Drawn {
  return still([
    title(words.sent.title),
    lead(fill(words.sent.lead, { phone })),
    make("div", { class: "code" }, [make("span", { class: "turn" })]),
    link(words.sent.again, () => send({ type: "phone-asked" })),
  ]);
}

function codeBox(words: Words, code: Code): Child {
  const source = pictureSource(code.picture);
  if (!source) return undefined;
  const picture = showPicture(source, words.qr.picture);
  if (!isFramed() || !code.link) return make("div", { class: "code" }, [picture]);
  return make(
    "button",
    { type: "button", class: "code", "aria-label": words.qr.stage, title: words.qr.stage },
    [picture],
    { click: () => scanOnStage(code.link) },
  );
}

export function codeScreen({ words, send }: ScreenContext): Drawn {
  const mobile = isMobile();
  const place = make("div", { class: "code", "aria-busy": "true" }, [
    make("span", { class: "turn", role: "img", "aria-label": words.qr.loading }),
  ]);
  let shown: HTMLElement = place;
  let drawn = false;
  return {
    nodes: [
      title(mobile ? words.qr.titleMobile : words.qr.title),
      lead(words.qr.lead),
      place,
      link(words.qr.phone, () => send({ type: "phone-asked" })),
    ],
    update: (screen) => {
      if (screen.name !== "qr" || !screen.code || drawn) return;
      drawn = true;
      const href = linkFor(screen.code);
      const app =
        mobile &&
        isSafeLink(href) &&
        make("a", { class: "act", href, target: "_blank", rel: "noopener" }, [words.qr.open]);
      const box = codeBox(words, screen.code);
      const next = make("div", { class: "sheet-part" }, [box, app]);
      shown.replaceWith(next);
      shown = next;
    },
  };
}

export function boundScreen({ words, state, send, openApp }: ScreenContext): Drawn {
  const { bound, productId } = state;
  return still([
    title(words.bound.title),
    bound?.masked
      ? make("p", { class: "strong" }, [fill(words.bound.phone, { phone: bound.masked })])
      : undefined,
    openApp && isMobile() ? act(words.bound.open, openApp) : undefined,
    productId ? act(words.bound.add, () => send({ type: "add-asked" }), { class: "act calm" }) : undefined,
    link(words.bound.rebind, () => send({ type: "rebind-asked" })),
  ]);
}

export function rebindScreen({ words, state, send }: ScreenContext): Drawn {
  const wrong = make("p", { class: "wrong", role: "alert" });
  const confirm = act(words.rebind.confirm, () => send({ type: "rebind-confirmed" }), {
    id: "button-delete-binding",
  });
  return {
    nodes: [
      title(fill(words.rebind.title, { phone: state.bound?.masked ?? "" })),
      wrong,
      confirm,
      act(words.rebind.keep, () => send({ type: "rebind-left" }), { class: "act calm" }),
    ],
    update: (screen) => {
      if (screen.name !== "rebind") return;
      confirm.disabled = screen.busy;
      wrong.textContent = screen.problem ? problemText(words, screen.problem) : "";
    },
  };
}

export function failedScreen({ words, send }: ScreenContext, problem: Problem): Drawn {
  return still([
    title(words.failed.title),
    make("p", { class: "lead", role: "alert" }, [problemText(words, problem)]),
    act(words.popup.close, () => send({ type: "closed" })),
  ]);
}
