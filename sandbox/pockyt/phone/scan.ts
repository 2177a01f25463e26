import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { readPhone } from "@sandbox/pockyt/phone/view-phone";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { Store, Transaction } from "@sandbox/pockyt/types";
import { walletIds, wallets, type WalletId } from "@sandbox/pockyt/wallets";

const closed: Partial<Record<Transaction["status"], string>> = {
  success: "It has been paid already.",
  failed: "The payment failed. Ask the shop for a new code.",
  closed: "The shop has closed it, or it was too old.",
  reversed: "The shop has closed it.",
};

/** The wallet that can pay a code: the open one when it may, else the one that the shop named. */
function walletFor({ vendor }: Transaction, store: Store | undefined, open: WalletId): WalletId | null {
  const may = (id: WalletId): boolean =>
    (store?.wallets.includes(id) ?? false) && (vendor === null || wallets[id].vendors[0] === vendor);
  const named = vendor === "wechat" ? "wechatpay" : vendor;
  if (may(open)) return open;
  return walletIds.find((id) => id === named && store?.wallets.includes(id)) ?? null;
}

/** The phone reads a shop's code (E6); the person then says yes. 422 when the text is no such code. */
export function scan(sandbox: Sandbox, personId: string, text: string): WalletPhone | Problem {
  const { pockyt, people, bus } = sandbox;
  if (!people.get(personId)) return readPhone(sandbox, personId);
  const phone = pockyt.phone(personId);
  if (phone.offlineSince !== null)
    return new Problem(409, "No signal", "Without signal the wallet cannot read a shop's code.");
  const [, link = ""] = /\/wallet\/pay\/([0-9a-f]{24})(?:[/?#]|$)/.exec(text) ?? [];
  const [stored] = link ? pockyt.byLink(link) : [];
  const transaction = stored && loadTransaction(sandbox, stored.transactionNo);
  if (!transaction)
    return new Problem(422, "Not a payment code", "The text is no code that a shop made for wallets.");
  if (transaction.status !== "init")
    return new Problem(
      409,
      "Not open any more",
      closed[transaction.status] ?? "Somebody is paying it right now.",
    );
  const wallet = walletFor(transaction, pockyt.stores.get(transaction.storeNo), phone.wallet);
  if (!wallet) return new Problem(409, "Not this wallet", "The shop does not take this wallet for its code.");
  pockyt.phones.put({ ...phone, wallet, scanned: transaction.transactionNo, result: null });
  bus.publish(`wallet:${personId}`);
  return readPhone(sandbox, personId);
}
