import type { WalletId } from "@sandbox/pockyt/wallets";

export type TransactionStatus = "init" | "pending" | "dealing" | "success" | "failed" | "closed" | "reversed";

export interface Refund {
  transactionNo: string;
  /** The shop's; null for the refund that a cancel makes. */
  reference: string | null;
  /** Minor units, as all amounts here. */
  amount: number;
  at: number;
  status: "success" | "pending" | "failed";
  /** When a pending one is paid out. */
  dueAt: number | null;
  /** Made by cancel. */
  void: boolean;
}

export type Ending = "shop" | "timeout" | "person" | "balance";

export interface Transaction {
  transactionNo: string;
  merchantNo: string;
  storeNo: string;
  storeAdminNo: string | null;
  reference: string;
  /** Minor units of USD. */
  amount: number;
  /** `presented`: the shop scans the wallet's code; `qr`: the wallet scans the shop's. */
  kind: "presented" | "qr";
  /** The only wallet a `qr` is for; null: any. */
  vendor: string | null;
  status: TransactionStatus;
  endedBy: Ending | null;
  createdAt: number;
  timeoutAt: number;
  paidAt: number | null;
  dealingUntil: number | null;
  personId: string | null;
  wallet: WalletId | null;
  /** The last four signs of the payment code; the whole code is kept nowhere. */
  codeEnd: string | null;
  /** How often a code was submitted for it, refused ones too. */
  prepays: number;
  ipnUrl: string | null;
  /** The secret part of a `qr`'s link. */
  link: string | null;
  refunds: Refund[];
}

export interface WalletCode {
  text: string;
  personId: string;
  wallet: WalletId;
  issuedAt: number;
  /** The phone shows it until then. */
  expiresAt: number;
  /** A scan is slower than a clock: it is taken a little longer than it is shown. */
  acceptedUntil: number;
  /** Made beforehand, for a phone without signal. */
  stored: boolean;
  used: boolean;
}

export interface PhoneResult {
  outcome: "paid" | "declined" | "failed" | "closed";
  transactionNo: string;
  at: number;
}

export interface PhoneDocument {
  personId: string;
  wallet: WalletId;
  /** Since when there is no signal; null: there is. */
  offlineSince: number | null;
  wallets: Record<WalletId, { balance: number; threshold: number }>;
  /** The merchant's code that was scanned and waits for a yes. */
  scanned: string | null;
  result: PhoneResult | null;
}

export interface Store {
  storeNo: string;
  merchantNo: string;
  token: string;
  name: string;
  wallets: WalletId[];
  /** Where notifications go when the call named no address. */
  ipnUrl: string | null;
}

export interface Ipn {
  id: string;
  transactionNo: string;
  url: string;
  status: TransactionStatus;
  state: "waiting" | "delivered" | "given-up" | "lost";
  attempts: number;
  dueAt: number | null;
  answers: { at: number; status: number | null; body: string }[];
}
