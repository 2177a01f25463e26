import "server-only";
import { providers } from "@/server/payments/providers";

export type CheckedPockyt =
  | { ok: true; value: { merchantNo: string; storeNo: string; chargePath: string } }
  | { ok: false; error: { code: "off" | "provider-unavailable" | "refused"; detail: string } };

/** A reference that no sale has: to be told that it is not known takes the right address, account and signature. */
const nobodys = "KRAM-CONNECTION-CHECK";

/** Asks Pockyt about a transaction that does not exist (protocol 3.3); moves nothing. */
export async function checkConnection(): Promise<CheckedPockyt> {
  const { pockyt } = providers();
  if (!pockyt) return refuse("off", "Pockyt is off: not all of its variables are set.");
  const asked = await pockyt.lookUpByReference(nobodys);
  if (asked.ok || asked.failure.code === "000021") return { ok: true, value: pockyt.config };
  const { kind, code } = asked.failure;
  if (kind !== "configuration" && kind !== "final")
    return refuse(
      "provider-unavailable",
      `Pockyt could not be reached. Check the address, or try again later. (${code})`,
    );
  return refuse(
    "refused",
    `${meanings[code] ?? "Pockyt refused the question. Check the address."} (${code})`,
  );
}

const account = "Pockyt does not know this merchant and store. Check POCKYT_MERCHANT_NO and POCKYT_STORE_NO.";
const meanings: Readonly<Record<string, string>> = {
  "000000": "Pockyt refuses the signature. Check POCKYT_TOKEN.",
  "000030": account,
};

function refuse(code: Extract<CheckedPockyt, { ok: false }>["error"]["code"], detail: string): CheckedPockyt {
  return { ok: false, error: { code, detail } };
}
