import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Reseller, Terminal } from "@sandbox/seqr/types";

export interface Credentials {
  id: string;
  type: string;
  userId: string;
  password: string;
}

export type Principal = { kind: "terminal"; terminal: Terminal } | { kind: "reseller"; reseller: Reseller };

interface Directory {
  terminal(id: string): Terminal | undefined;
  reseller(id: string, userId: string): Reseller | undefined;
}

const SHORTEST_PASSWORD = 4;

function find({ id, type, userId }: Credentials, directory: Directory): Principal | Refusal {
  if (type === "RESELLERUSER") {
    // One official sample packs both into id: `public_test_shop/9900` (protocol 2.3).
    const [packedId = "", packedUser = ""] = userId === "" ? id.split("/") : [id, userId];
    const reseller = directory.reseller(packedId, packedUser);
    return reseller
      ? { kind: "reseller", reseller }
      : refuse("INITIATOR_PRINCIPAL_NOT_FOUND", "unknown reseller user");
  }
  const terminal = type === "TERMINALID" ? directory.terminal(id) : undefined;
  const wrong = type === "TERMINALID" ? "unknown terminal" : "type must be TERMINALID or RESELLERUSER";
  return terminal ? { kind: "terminal", terminal } : refuse("INVALID_INITIATOR_PRINCIPAL_ID", wrong);
}

/** Who is calling (protocol section 9 order: 29, 37, 21, 20; then 33 blocked, 21 wrong kind of principal). */
export function checkPrincipal(
  credentials: Credentials,
  directory: Directory,
  needs: Principal["kind"],
): { ok: true; principal: Principal } | Refusal {
  const found = find(credentials, directory);
  if ("ok" in found) return found;
  const known = found.kind === "terminal" ? found.terminal.password : found.reseller.password;
  if (credentials.password.length < SHORTEST_PASSWORD)
    return refuse("ACCESS_DENIED", "a password has at least 4 characters");
  if (credentials.password !== known) return refuse("AUTHENTICATION_FAILED");
  if (found.kind === "terminal" && found.terminal.blocked)
    return refuse("INVALID_INITIATOR_PRINCIPAL_STATE", "the terminal is blocked");
  if (found.kind !== needs)
    return refuse(
      "ACCESS_DENIED",
      `this operation is for a ${needs === "terminal" ? "TERMINALID" : "RESELLERUSER"}`,
    );
  return { ok: true, principal: found };
}
