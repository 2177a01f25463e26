import type { z } from "zod";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { SeqrSettings, settingsPatchSchema, Webshop } from "@sandbox/seqr/control/schemas";

/** Changes the commit window, the invoice expiry or the strictness; payments already made keep their deadline. */
export function patchSettings(
  { seqr, bus }: Sandbox,
  patch: z.output<typeof settingsPatchSchema>,
): SeqrSettings {
  seqr.saveSettings({ ...seqr.settings(), ...patch });
  bus.publish("seqr");
  return seqr.settings();
}

/** Registers a shop with the Instant Checkout service, or changes it. */
export function putWebshop({ seqr, bus }: Sandbox, webshop: Webshop): Webshop {
  seqr.webshops.put(webshop);
  bus.publish("seqr");
  return webshop;
}
