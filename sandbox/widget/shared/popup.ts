import type { Screen } from "./flow";
import { drawMark, make } from "./make";
import {
  boundScreen,
  codeScreen,
  failedScreen,
  phoneScreen,
  rebindScreen,
  sentScreen,
  type Drawn,
  type ScreenContext,
} from "./screens";

function draw(context: ScreenContext, screen: Screen): Drawn | null {
  switch (screen.name) {
    case "phone":
      return phoneScreen(context);
    case "sent":
      return sentScreen(context, screen.phone);
    case "qr":
      return codeScreen(context);
    case "bound":
      return boundScreen(context);
    case "rebind":
      return rebindScreen(context);
    case "failed":
      return failedScreen(context, screen.problem);
    case "none":
    case "starting":
      return null;
  }
}

/** The window over the page, on the browser's own dialog: it keeps the focus, and Escape closes it. */
export class Popup {
  readonly element: HTMLDialogElement;
  private shown: Screen["name"] = "none";
  private drawn: Drawn | null = null;

  constructor(private readonly context: () => ScreenContext) {
    this.element = make("dialog", { id: "inpostpay-widget-popup", "aria-labelledby": "popup-title" }, [], {
      close: () => {
        if (this.shown !== "none") context().send({ type: "closed" });
      },
      click: (event) => {
        if (event.target === this.element) this.element.close();
      },
    });
  }

  /** Shows a screen; while the same one stays, only what changed in it. */
  show(screen: Screen): void {
    if (screen.name !== this.shown) this.open(screen);
    this.drawn?.update(screen);
  }

  private open(screen: Screen): void {
    const context = this.context();
    this.drawn = draw(context, screen);
    this.shown = this.drawn ? screen.name : "none";
    if (!this.drawn) {
      if (this.element.open) this.element.close();
      this.element.replaceChildren();
      return;
    }
    this.element.replaceChildren(make("div", { class: "sheet" }, [this.bar(context), ...this.drawn.nodes]));
    if (!this.element.open) this.element.showModal();
    const field = this.element.querySelector<HTMLElement>("input");
    (field ?? this.element.querySelector<HTMLElement>("#popup-title"))?.focus();
  }

  private bar({ words }: ScreenContext): HTMLElement {
    const close = make("button", { type: "button", class: "close", "aria-label": words.popup.close }, ["×"], {
      click: () => this.element.close(),
    });
    return make("div", { class: "bar" }, [
      make("span", { class: "bar-name" }, [
        drawMark(),
        words.popup.name,
        make("span", { class: "play" }, [words.popup.simulated]),
      ]),
      close,
    ]);
  }
}
