import type { Effect } from "../shared/flow";
import { createStore } from "../shared/store";
import { browserData, toBase64 } from "./browser-data";
import { createDriver } from "./driver";
import { makeElement } from "./element";

const TAG = "inpost-izi-button";

type Globals = {
  iziGetBrowserData(options?: { base64?: boolean }): unknown;
  handleInpostIziButtons(): void;
};

function start(): void {
  const run = { effect: (_effect: Effect): void => undefined };
  const store = createStore((effect) => run.effect(effect));
  const element = makeElement(store);
  const buttons = () =>
    [...document.querySelectorAll(TAG)].filter((found) => found instanceof element) as InstanceType<
      typeof element
    >[]; // as filtered
  run.effect = createDriver(store.send, ({ bound }) => {
    const detail = { basket_linked: true, masked_phone_number: bound.masked, name: bound.name };
    for (const button of buttons()) {
      button.dispatchEvent(
        new CustomEvent("izi-binding-complete", { detail, bubbles: true, composed: true }),
      );
    }
  });

  const globals: Globals = {
    iziGetBrowserData({ base64 = false } = {}) {
      const data = browserData({
        userAgent: navigator.userAgent,
        platform: navigator.platform,
        port: location.port,
        now: new Date(),
      });
      return base64 ? toBase64(data) : data;
    },
    handleInpostIziButtons() {
      customElements.upgrade(document);
      for (const button of buttons()) button.sync();
    },
  };
  Object.assign(window, globals);
  customElements.define(TAG, element);
}

// A page that loads the script twice keeps the first one.
if (!customElements.get(TAG)) start();
