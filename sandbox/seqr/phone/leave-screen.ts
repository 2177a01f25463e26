import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { freshPhone, pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import type { PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";

/** "Done" on a last screen, back to scanning. Also from "waiting": who puts the phone away still pays. */
export function leaveScreen(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const last = ["scan", "waiting", "receipt", "reversed", "failed", "cancelled", "error"] as const;
  const press = pressed(sandbox, personId, last);
  if (press instanceof Problem) return press;
  savePhone(sandbox, freshPhone(personId));
  return viewPhone(sandbox, press.person);
}
