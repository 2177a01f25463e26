import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import { formatAmount } from "./money";
import type { WalletHandle } from "./use-wallet";
import { useWords } from "./words-client";

type Result = NonNullable<WalletPhone["result"]>;

/** The sentence under the word, by how it ended and why. */
function leadOf({
  outcome,
  reason,
}: Result): "paidLead" | "declinedLead" | "balanceLead" | "shopLead" | "timeoutLead" {
  if (outcome === "paid") return "paidLead";
  if (outcome === "declined") return "declinedLead";
  if (outcome === "failed") return "balanceLead";
  return reason === "shop" ? "shopLead" : "timeoutLead";
}

function Sign({ good }: { good: boolean }) {
  return (
    <svg aria-hidden="true" width="84" height="84" viewBox="0 0 84 84">
      <circle cx="42" cy="42" r="40" fill={good ? "var(--good)" : "var(--line-strong)"} />
      <path
        className="draw-tick"
        d={good ? "M25 43.5l12 12 22-25" : "M28 28l28 28M56 28L28 56"}
        fill="none"
        stroke="var(--card)"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** How the last payment ended, until the person has seen it. */
export function ResultScreen({ state, phone }: { state: WalletPhone; phone: WalletHandle }) {
  const { words, fill, language } = useWords();
  const { result } = state;
  if (!result) return null;
  const name = state.wallets.find(({ wallet }) => wallet === result.wallet)?.name ?? result.wallet;
  const good = result.outcome === "paid";
  return (
    <AppScreen
      centred
      actions={
        <MainButton busy={phone.pending === "dismiss"} onPress={() => void phone.act("dismiss")}>
          {words.app.done}
        </MainButton>
      }
    >
      <div className="grid justify-items-center gap-2 text-center">
        <Sign good={good} />
        <h2 className="mt-1 text-lg font-semibold">{words.result[result.outcome]}</h2>
        <p className={good ? "headline text-[44px] tabular-nums" : "text-muted text-[32px] line-through"}>
          {formatAmount(result.amount, result.currency, language)}
        </p>
        <p className="text-muted">
          {fill(words.result[leadOf(result)], { shop: result.shop })}
          {good ? ` · ${name}` : ""}
        </p>
      </div>
    </AppScreen>
  );
}
