import { randomBytes, randomUUID } from "node:crypto";
import type { Binding, Link, WidgetEvent } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

const EVENTS_KEPT = 20;

/** The topic of what a basket's widget is told. */
export const widgetTopic = (basketId: string): string => `inpost-widget:${basketId}`;

/** Stores a binding and tells whoever looks at it. */
export function saveBinding({ inpostPay, bus }: Sandbox, binding: Binding): Binding {
  inpostPay.bindings.put(binding);
  bus.publish("inpost-pay");
  bus.publish(widgetTopic(binding.basketId));
  if (binding.personId !== null) bus.publish(`inpost:${binding.personId}`);
  return binding;
}

/** The merchant's basket; a new one is open, that is linked to nobody. */
export function openBinding(sandbox: Sandbox, merchantExternalId: string, basketId: string): Binding {
  const known = sandbox.inpostPay.bindings.get(basketId);
  if (known) return known;
  return saveBinding(sandbox, {
    basketId,
    inpostBasketId: randomUUID(),
    merchantExternalId,
    state: "open",
    personId: null,
    apiKey: null,
    place: null,
    basket: null,
    basketAt: null,
    createdAt: sandbox.clock.now(),
    boundAt: null,
    orderId: null,
    events: [],
  });
}

/** The binding with one more event for the widget. */
export function withEvent(binding: Binding, name: WidgetEvent): Binding {
  const id = (binding.events.at(-1)?.id ?? 0) + 1;
  return { ...binding, events: [...binding.events, { id, name }].slice(-EVENTS_KEPT) };
}

/** Linked to nobody again; the widget's key stays, InPost's own id of the basket does not (protocol section 2.3). */
export function unbound(binding: Binding): Binding {
  const open = { ...binding, inpostBasketId: randomUUID(), state: "open" as const, personId: null };
  return withEvent({ ...open, basket: null, basketAt: null, boundAt: null }, "basketDeleted");
}

type NewLink =
  | { kind: "basket"; merchantExternalId: string; basketId: string; place: string }
  | { kind: "product"; merchantExternalId: string; productId: string };

/** A link that opens the app at a basket or a hot product; gives its token. */
export function giveLink({ inpostPay, clock }: Sandbox, link: NewLink): string {
  const token = randomBytes(16).toString("base64url");
  inpostPay.links.put({ ...link, token, createdAt: clock.now() } satisfies Link);
  return token;
}
