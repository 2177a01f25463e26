import { ButtonView } from "../shared/button-view";
import { lookOfV1 } from "../shared/look";
import { Popup } from "../shared/popup";
import type { Store } from "../shared/store";
import { wordsOf } from "../shared/words";
import { openApp } from "./driver";

const ATTRIBUTES = [
  "data-product-id",
  "basket",
  "binding_place",
  "name",
  "masked_phone_number",
  "count",
  "language",
  "variant",
  "dark_mode",
  "frame_style",
  "max_width",
  "min_height",
];
const OF_THE_BASKET = ["name", "masked_phone_number", "count"];

/** Makes the class of `<inpost-izi-button>` (section 4.1) whose buttons all show the page's one conversation. */
export function makeElement(store: Store) {
  let owner: HTMLElement | null = null;
  const claim = (button: HTMLElement): void => {
    owner = button;
  };

  return class InpostIziButton extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    private view: ButtonView | undefined;
    private popup: Popup | undefined;
    private leave: (() => void) | undefined;

    connectedCallback(): void {
      this.popup ??= new Popup(() => ({
        words: wordsOf(this.getAttribute("language")),
        state: store.state(),
        send: store.send,
        openApp: () => void openApp(),
      }));
      this.view ??= new ButtonView(this, this.popup.element, () => this.press());
      this.leave = store.subscribe(() => this.show());
      this.addEventListener("inpost-update-count", this.takeCount);
      this.sync();
    }

    disconnectedCallback(): void {
      this.leave?.();
      this.removeEventListener("inpost-update-count", this.takeCount);
      if (owner === this) {
        owner = null;
        store.send({ type: "closed" });
      }
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.isConnected || !this.view || before === now) return;
      if (OF_THE_BASKET.includes(name)) this.sync();
      else this.show();
    }

    /** Reads from the attributes what the page knows of the basket. */
    sync(): void {
      const [masked, name] = [this.getAttribute("masked_phone_number"), this.getAttribute("name")];
      const { bound } = store.state();
      if (masked || name)
        store.send({ type: "page-says", bound: { masked: masked ?? "", name: name ?? "" } });
      else if (bound && this.toldBound) store.send({ type: "page-says", bound: null });
      this.toldBound = Boolean(masked || name);
      const count = this.getAttribute("count");
      if (count !== null) store.send({ type: "counted", count: Number.parseInt(count, 10) || 0 });
      this.show();
    }

    private toldBound = false;

    private takeCount = (event: Event): void => {
      const count = event instanceof CustomEvent ? Number(event.detail) : Number.NaN;
      if (Number.isFinite(count)) store.send({ type: "counted", count });
    };

    private press(): void {
      claim(this);
      store.send({
        type: "clicked",
        productId: this.dataset.productId || undefined,
        place:
          this.getAttribute("binding_place") ?? (this.dataset.productId ? "PRODUCT_CARD" : "BASKET_SUMMARY"),
      });
    }

    private show(): void {
      const state = store.state();
      // A page that draws its buttons anew while one of them waits: another one goes on.
      if (!owner && state.screen.name !== "none") claim(this);
      const mine = owner === this;
      this.view?.show({
        state,
        words: wordsOf(this.getAttribute("language")),
        look: lookOfV1((name) => this.getAttribute(name)),
        product: Boolean(this.dataset.productId) && this.getAttribute("basket") !== "true",
        busy: mine && state.screen.name === "starting",
        count: state.count,
      });
      if (mine) this.popup?.show(state.screen);
    }
  };
}
