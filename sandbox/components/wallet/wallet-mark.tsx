import type { WalletId } from "@sandbox/pockyt/wallets";
import { cn } from "@ui/cn";

const LETTERS: Record<WalletId, string> = {
  alipay: "A",
  alipay_hk: "HK",
  wechatpay: "W",
  unionpay: "U",
  gcash: "G",
  kakaopay: "K",
  paypal: "P",
  venmo: "V",
  cashapppay: "C",
};

/** A drawn mark of a wallet in its colours: letters, for no wallet's own picture is ours to use. */
export function WalletMark({ wallet, size = "md" }: { wallet: WalletId; size?: "md" | "lg" }) {
  return (
    <span
      aria-hidden="true"
      data-wallet={wallet}
      className={cn(
        "bg-wallet text-on-wallet inline-grid shrink-0 place-items-center font-extrabold",
        size === "lg" ? "size-16 rounded-[20px] text-2xl" : "size-7 rounded-[9px] text-[13px]",
      )}
    >
      {LETTERS[wallet]}
    </span>
  );
}
