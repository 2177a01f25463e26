import type { FlowState } from "./flow";
import { labelOf, type Look } from "./look";
import { drawMark, make } from "./make";
import { stylesOfLook, widgetStyles } from "./styles";
import type { Words } from "./words";

export type ButtonModel = {
  state: FlowState;
  words: Words;
  look: Look;
  product: boolean;
  busy: boolean;
  count: number;
};

/** What one button shows inside its shadow root: a native button, its number, and words for screen readers. */
export class ButtonView {
  private readonly widget: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly label = make("span", { class: "label" });
  private readonly badge = make("span", { class: "count-badge" });
  private readonly status = make("span", { class: "heard", role: "status" });
  private readonly mark = drawMark();
  private readonly turn = make("span", { class: "turn" });
  private readonly own = new CSSStyleSheet();
  private dressed = "";
  private wasBound: boolean | undefined;

  constructor(host: HTMLElement, popup: HTMLElement, onClick: () => void) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [widgetStyles(), this.own];
    this.button = make(
      "button",
      { type: "button", class: "button", "aria-haspopup": "dialog" },
      [this.mark, this.label, this.badge],
      { click: onClick },
    );
    this.widget = make("div", { class: "inpostpay-widget" }, [this.button, this.status]);
    root.replaceChildren(this.widget, popup);
  }

  show({ state, words, look, product, busy, count }: ButtonModel): void {
    const bound = state.bound !== null;
    const styles = stylesOfLook(look);
    if (styles !== this.dressed) this.own.replaceSync((this.dressed = styles));
    this.widget.className = `inpostpay-widget ${look.variant} ${look.frame}${bound ? " bound" : ""}`;
    this.label.textContent = labelOf(words, { bound, product });
    this.badge.textContent = String(count);
    this.badge.hidden = !bound || count <= 0;
    this.button.setAttribute("aria-busy", String(busy));
    const lead = busy ? this.turn : this.mark;
    if (this.button.firstChild !== lead) this.button.firstChild?.replaceWith(lead);
    this.say(bound, busy, words);
  }

  private say(bound: boolean, busy: boolean, words: Words): void {
    const became = this.wasBound === false && bound;
    this.wasBound = bound;
    const text = busy
      ? words.button.busy
      : became
        ? words.bound.complete
        : bound
          ? this.status.textContent
          : "";
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}
