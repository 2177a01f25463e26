import { describe, expect, it } from "vitest";
import { follow, START, type Effect, type FlowEvent, type FlowState } from "./flow";

const code = { picture: "iVBORw0KGgo=", link: "https://sandbox.example/phone/inpost?link=t", linkHms: "" };
const bound = { masked: "600*****00", name: "Zofia" };
const click: FlowEvent = { type: "clicked", productId: "TEA-1", place: "PRODUCT_CARD" };

function run(events: FlowEvent[], from: FlowState = START): { state: FlowState; effects: Effect[] } {
  let state = from;
  const effects: Effect[] = [];
  for (const event of events) {
    const [next, more] = follow(state, event);
    state = next;
    effects.push(...more);
  }
  return { state, effects };
}

const names = (effects: Effect[]) => effects.map(({ type }) => type);
const toPhone: FlowEvent[] = [click, { type: "checked", ok: true }, { type: "added" }];
const boundState: FlowState = { ...START, bound };

describe("binding a basket with the QR code", () => {
  it("asks, adds, offers the phone number, shows the code, waits, and then waits for the order", () => {
    const { state, effects } = run([
      ...toPhone,
      { type: "qr-asked" },
      { type: "qr-ready", code },
      { type: "confirmed", bound, browserId: "b-1" },
    ]);
    expect(effects).toEqual([
      { type: "check", productId: "TEA-1" },
      { type: "add", productId: "TEA-1" },
      { type: "start-qr", place: "PRODUCT_CARD" },
      { type: "wait-bound" },
      { type: "bound", bound, browserId: "b-1" },
      { type: "wait-order" },
    ]);
    expect(state).toMatchObject({ bound, screen: { name: "none" } });
  });

  it("adds nothing when the product is not to be had", () => {
    const { state, effects } = run([click, { type: "checked", ok: false }]);
    expect(names(effects)).toEqual(["check"]);
    expect(state.screen).toMatchObject({ name: "failed", problem: { code: "NOT_AVAILABLE" } });
  });

  it("does not begin twice when the button is pressed twice", () => {
    expect(names(run([click, click, click]).effects)).toEqual(["check"]);
  });

  it("goes back to the phone number with words when the shop gets no code", () => {
    const problem = { code: "BAD_REQUEST", message: "no" };
    const { state } = run([...toPhone, { type: "qr-asked" }, { type: "refused", problem }]);
    expect(state.screen).toEqual({ name: "phone", busy: false, problem });
  });

  it("ignores a code that comes after the window was closed", () => {
    const { state, effects } = run([
      ...toPhone,
      { type: "qr-asked" },
      { type: "closed" },
      { type: "qr-ready", code },
    ]);
    expect(state.screen).toEqual({ name: "none" });
    expect(names(effects)).not.toContain("wait-bound");
  });

  it("still becomes bound when the phone confirms after the window was closed", () => {
    const { state } = run([
      ...toPhone,
      { type: "qr-asked" },
      { type: "qr-ready", code },
      { type: "closed" },
      { type: "confirmed", bound },
    ]);
    expect(state).toMatchObject({ bound, screen: { name: "none" } });
  });

  it("says so when the phone rejects, and lets the shopper try again", () => {
    const { state } = run([
      ...toPhone,
      { type: "qr-asked" },
      { type: "qr-ready", code },
      { type: "rejected" },
    ]);
    expect(state.screen).toMatchObject({ name: "phone", problem: { code: "REJECTED" } });
    expect(names(run([{ type: "qr-asked" }], state).effects)).toEqual(["start-qr"]);
  });
});

describe("binding by phone number", () => {
  const given: FlowEvent = { type: "phone-given", prefix: "+48", phone: "600700800" };

  it("sends the number once and waits", () => {
    const { state, effects } = run([
      ...toPhone,
      given,
      given,
      { type: "phone-started", phone: "+48 600700800" },
    ]);
    expect(names(effects)).toEqual(["check", "add", "start-phone", "wait-bound"]);
    expect(state.screen).toEqual({ name: "sent", phone: "+48 600700800" });
  });

  it("keeps the number's screen when the number is refused", () => {
    const problem = { code: "PHONE_BINDING_METHOD_UNAVAILABLE", message: "" };
    expect(run([...toPhone, given, { type: "refused", problem }]).state.screen).toMatchObject({
      name: "phone",
      busy: false,
      problem,
    });
  });

  it("lets another number be given while waiting", () => {
    const { state } = run([
      ...toPhone,
      given,
      { type: "phone-started", phone: "x" },
      { type: "phone-asked" },
    ]);
    expect(state.screen).toEqual({ name: "phone", busy: false });
  });
});

describe("a basket that is linked already", () => {
  it("shows no screen when the page learns it while adding (trusted browser)", () => {
    const { state, effects } = run([
      click,
      { type: "checked", ok: true },
      { type: "page-says", bound },
      { type: "added" },
    ]);
    expect(state).toMatchObject({ bound, screen: { name: "none" } });
    expect(names(effects)).toEqual(["check", "add", "wait-order"]);
  });

  it("waits for the order once, however often the page repeats itself", () => {
    const says: FlowEvent = { type: "page-says", bound };
    expect(names(run([says, says, says]).effects)).toEqual(["wait-order"]);
  });

  it("opens the bound screen on a click, and can add the product from there", () => {
    const { state, effects } = run([click], boundState);
    expect(state.screen).toEqual({ name: "bound" });
    expect(effects).toEqual([]);
    const more = run([{ type: "add-asked" }, { type: "checked", ok: true }, { type: "added" }], state);
    expect(names(more.effects)).toEqual(["check", "add"]);
    expect(more.state.screen).toEqual({ name: "none" });
  });

  it("becomes free when the page says so, and closes what spoke of it", () => {
    const { state } = run([click, { type: "page-says", bound: null }], boundState);
    expect(state).toMatchObject({ bound: null, screen: { name: "none" } });
  });

  it("keeps the number of products", () => {
    expect(run([{ type: "counted", count: 3 }], boundState).state.count).toBe(3);
  });
});

describe("binding to another phone number", () => {
  const asked: FlowEvent[] = [click, { type: "rebind-asked" }, { type: "rebind-confirmed" }];

  it("asks once more, unbinds once, forgets the browser, and offers the phone number", () => {
    const { state, effects } = run([...asked, { type: "rebind-confirmed" }, { type: "unbound" }], boundState);
    expect(names(effects)).toEqual(["unbind", "forget-browser"]);
    expect(state).toMatchObject({ bound: null, screen: { name: "phone", busy: false } });
  });

  it("stays bound when unbinding fails", () => {
    const problem = { code: "X", message: "later" };
    const { state } = run([...asked, { type: "refused", problem }], boundState);
    expect(state).toMatchObject({ bound, screen: { name: "rebind", busy: false, problem } });
  });

  it("leaves everything when the shopper thinks again", () => {
    const { state, effects } = run([click, { type: "rebind-asked" }, { type: "rebind-left" }], boundState);
    expect(state).toMatchObject({ bound, screen: { name: "bound" } });
    expect(effects).toEqual([]);
  });
});

it("tells of a closed window once", () => {
  expect(names(run([...toPhone, { type: "closed" }, { type: "closed" }]).effects)).toEqual([
    "check",
    "add",
    "modal-closed",
  ]);
});
