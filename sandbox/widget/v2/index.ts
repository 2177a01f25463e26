import { scriptOrigin } from "../shared/on-stage";
import { createStore } from "../shared/store";
import { createDriver } from "./driver";
import { makeElement, type Instances } from "./element";
import type { InitOptions } from "./options";
import { ThankYou } from "./thank-you";

type Widget = { refresh(): void; rerender(): void };

function start(): void {
  const instances: Instances = { current: null, waiting: new Set() };

  function init(options: InitOptions): Widget {
    if (!options?.merchantClientId) throw new TypeError("InPostPayWidget.init needs a merchantClientId");
    const base = options.apiBaseUrl || scriptOrigin;
    const driver = createDriver(options, base, (event) => store.send(event));
    const store = createStore((effect) => driver.run(effect));
    // One instance a page (section 4.4): a second init takes the place of the first.
    instances.current = { store, language: options.language };
    const rerender = () => instances.waiting.forEach((join) => join());
    rerender();
    void driver.begin();
    return {
      rerender,
      refresh() {
        customElements.upgrade(document);
        rerender();
        void driver.look();
      },
    };
  }

  Object.assign(window, { InPostPayWidget: { init } });
  customElements.define("inpost-izi-button", makeElement(instances));
  customElements.define("inpost-thank-you", ThankYou);
}

// A page that loads the script twice keeps the first one.
if (!customElements.get("inpost-izi-button")) start();
