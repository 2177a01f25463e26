import { ButtonView } from "../shared/button-view";
import { lookOfV2 } from "../shared/look";
import { Popup } from "../shared/popup";
import type { Store } from "../shared/store";
import { wordsOf } from "../shared/words";

/** What `init` has set up; buttons that come before it wait for it. */
export type Instance = { store: Store; language: string | undefined };
export type Instances = {
  current: Instance | null;
  /** Buttons that want to know when `init` was called. */
  waiting: Set<() => void>;
};

/** Makes the class of v2's `<inpost-izi-button>` (section 4.4). */
export function makeElement(instances: Instances) {
  let owner: HTMLElement | null = null;
  const claim = (button: HTMLElement): void => {
    owner = button;
  };

  return class InpostIziButton extends HTMLElement {
    static observedAttributes = ["data-product-id", "binding_place", "language", "variation"];
    private view: ButtonView | undefined;
    private popup: Popup | undefined;
    private leave: (() => void) | undefined;

    connectedCallback(): void {
      instances.waiting.add(this.join);
      this.join();
    }

    disconnectedCallback(): void {
      instances.waiting.delete(this.join);
      this.leave?.();
      this.leave = undefined;
      if (owner === this) {
        owner = null;
        instances.current?.store.send({ type: "closed" });
      }
    }

    attributeChangedCallback(): void {
      this.show();
    }

    private join = (): void => {
      const instance = instances.current;
      if (!instance) return;
      this.leave?.();
      this.leave = instance.store.subscribe(() => this.show());
      this.popup ??= new Popup(() => ({
        words: this.words(),
        state: (instances.current ?? instance).store.state(),
        send: (event) => (instances.current ?? instance).store.send(event),
      }));
      this.view ??= new ButtonView(this, this.popup.element, () => this.press());
      this.show();
    };

    private words() {
      return wordsOf(this.getAttribute("language") ?? instances.current?.language);
    }

    private press(): void {
      claim(this);
      const productId = this.dataset.productId || undefined;
      const place = this.getAttribute("binding_place") ?? (productId ? "PRODUCT_CARD" : "BASKET_SUMMARY");
      instances.current?.store.send({ type: "clicked", productId, place });
    }

    private show(): void {
      const state = instances.current?.store.state();
      if (!state || !this.isConnected) return;
      // A page that draws its buttons anew while one of them waits: another one goes on.
      if (!owner && state.screen.name !== "none") claim(this);
      const mine = owner === this;
      this.view?.show({
        state,
        words: this.words(),
        look: lookOfV2((name) => this.getAttribute(name)),
        product: Boolean(this.dataset.productId),
        busy: mine && state.screen.name === "starting",
        count: state.count,
      });
      if (mine) this.popup?.show(state.screen);
    }
  };
}
