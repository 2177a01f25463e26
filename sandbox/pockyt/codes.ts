import { createHmac } from "node:crypto";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { WalletCode } from "@sandbox/pockyt/types";
import { makeCode, type WalletId } from "@sandbox/pockyt/wallets";

const COUNTER = "pockyt.codes";
const GRACE_MS = 10_000;
const STORED_CODES = 15;
const STORED_LIFE_MS = 86_400_000;
const FORGET_MS = 3_600_000;

function nextText({ meta, pockyt }: Sandbox, wallet: WalletId): string {
  const count = Number(meta.get(COUNTER) ?? 0) + 1;
  meta.set(COUNTER, String(count));
  return makeCode(wallet, createHmac("sha256", pockyt.codeSecret()).update(`code ${count}`).digest());
}

type NewCode = Pick<WalletCode, "personId" | "wallet" | "expiresAt" | "acceptedUntil" | "stored">;

function issue(sandbox: Sandbox, code: NewCode): WalletCode {
  const { pockyt, clock } = sandbox;
  let text = nextText(sandbox, code.wallet);
  while (pockyt.codes.get(text)) text = nextText(sandbox, code.wallet);
  const issued: WalletCode = { ...code, text, issuedAt: clock.now(), used: false };
  pockyt.codes.put(issued);
  return issued;
}

/** A fresh code of a wallet; those shown before stay valid for their time, as a screenshot of them would. */
export function newCode(sandbox: Sandbox, personId: string, wallet: WalletId): WalletCode {
  const { pockyt, clock, bus } = sandbox;
  const now = clock.now();
  const expiresAt = now + pockyt.settings().codeSeconds * 1_000;
  pockyt.forgetCodes(now - FORGET_MS);
  bus.publish(`wallet:${personId}`);
  return issue(sandbox, { personId, wallet, expiresAt, acceptedUntil: expiresAt + GRACE_MS, stored: false });
}

/** The codes that a phone keeps for the time without signal (protocol 3.8 e: a wallet has fifteen). */
export function storeCodes(sandbox: Sandbox, personId: string, wallet: WalletId): WalletCode[] {
  const life = sandbox.clock.now() + STORED_LIFE_MS;
  return Array.from({ length: STORED_CODES }, () =>
    issue(sandbox, { personId, wallet, expiresAt: life, acceptedUntil: life, stored: true }),
  );
}

function storedCode(sandbox: Sandbox, personId: string, wallet: WalletId, since: number): WalletCode | null {
  const { pockyt, clock } = sandbox;
  const now = clock.now();
  const kept = pockyt.codesOf(`${personId}/${wallet}`, now).filter(({ stored }) => stored);
  const unused = (kept.length > 0 ? kept : storeCodes(sandbox, personId, wallet)).filter(({ used }) => !used);
  const turnMs = pockyt.settings().codeSeconds * 1_000;
  const turn = Math.max(0, Math.floor((now - since) / turnMs));
  const code = unused[turn % unused.length];
  return code ? { ...code, issuedAt: since + turn * turnMs, expiresAt: since + (turn + 1) * turnMs } : null;
}

/** What a wallet shows now. Without signal one of the stored codes, in turn; null when all of them are used. */
export function currentCode(sandbox: Sandbox, personId: string, wallet: WalletId): WalletCode | null {
  const { pockyt, clock } = sandbox;
  const { offlineSince } = pockyt.phone(personId);
  if (offlineSince !== null) return storedCode(sandbox, personId, wallet, offlineSince);
  const now = clock.now();
  const newest = pockyt
    .codesOf(`${personId}/${wallet}`, now)
    .filter(({ stored }) => !stored)
    .at(-1);
  return newest && !newest.used && newest.expiresAt > now ? newest : newCode(sandbox, personId, wallet);
}

/** Whose code it is; null when it is unknown, used or over. */
export function findCode({ pockyt, clock }: Sandbox, text: string): WalletCode | null {
  const code = pockyt.codes.get(text);
  return code && !code.used && code.acceptedUntil > clock.now() ? code : null;
}

/** A code buys once. */
export function spend({ pockyt }: Sandbox, code: WalletCode): void {
  const stored = pockyt.codes.get(code.text);
  if (stored) pockyt.codes.put({ ...stored, used: true });
}
