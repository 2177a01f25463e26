import type { PhoneDocument, Store } from "@sandbox/pockyt/types";
import { walletIds, type WalletId } from "@sandbox/pockyt/wallets";

/** The demo account that the vendor prints in its documents and SDKs (protocol section 1): public, not a secret. */
export const seedStores: Store[] = [
  {
    storeNo: "300014",
    merchantNo: "200043",
    token: "5cbfb079f15b150122261c8537086d77a",
    name: "Kram",
    wallets: [...walletIds],
    ipnUrl: null,
  },
];

const chosen: Record<string, WalletId> = {
  astrid: "wechatpay",
  oliver: "paypal",
  jakub: "gcash",
  maja: "cashapppay",
  zazolc: "unionpay",
};

const START = { balance: 50_000, threshold: 2_500 };

/** A person's wallets at the start: 500.00 USD in each, and a confirmation from 25.00 USD on. */
export function seedPhone(personId: string): PhoneDocument {
  const wallets = Object.fromEntries(walletIds.map((id) => [id, START]));
  return {
    personId,
    wallet: chosen[personId] ?? "alipay",
    offlineSince: null,
    wallets: wallets as PhoneDocument["wallets"], // one entry for each id, just above
    scanned: null,
    result: null,
  };
}
