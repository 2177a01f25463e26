import { drawMark, make } from "../shared/make";
import { stylesOfLook, widgetStyles } from "../shared/styles";
import { lookOfV2 } from "../shared/look";
import { wordsOf } from "../shared/words";

const STYLES =
  ".thanks{display:flex;gap:14px;align-items:center;padding:16px 20px;border:1.5px solid var(--sun);border-radius:22px;background:var(--ground);color:var(--text);line-height:1.4}.thanks .mark{width:40px;height:40px}.thanks p{margin:0}.thanks .lead{font-size:15px}";

/** `<inpost-thank-you/>`: words for the page after an order that was made in the app. */
export class ThankYou extends HTMLElement {
  static observedAttributes = ["language", "variation"];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const own = new CSSStyleSheet();
    own.replaceSync(stylesOfLook({ ...lookOfV2((name) => this.getAttribute(name)), minHeight: 88 }) + STYLES);
    root.adoptedStyleSheets = [widgetStyles(), own];
    const { thanks } = wordsOf(this.getAttribute("language") ?? document.documentElement.lang);
    root.replaceChildren(
      make("div", { class: "inpostpay-widget thanks" }, [
        drawMark(),
        make("div", {}, [
          make("p", { class: "strong" }, [thanks.title]),
          make("p", { class: "lead" }, [thanks.lead]),
        ]),
      ]),
    );
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.connectedCallback();
  }
}
