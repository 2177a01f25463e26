import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { Button } from "@ui/button";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import { formatTime } from "../format";
import { formatAmount } from "./money";
import type { WalletHandle } from "./use-wallet";
import { WalletMark } from "./wallet-mark";
import { useWords } from "./words-client";

type RequestProps = { state: WalletPhone; phone: WalletHandle };

/** A shop asks for money: how much, from which wallet, yes or no. */
export function RequestScreen({ state, phone }: RequestProps) {
  const { words, fill, language } = useWords();
  const { request } = state;
  const from = state.wallets.find(({ wallet }) => wallet === request?.wallet);
  if (!request || !from) return null;
  const money = (minor: number) => formatAmount(minor, request.currency, language);
  const low = from.balance < request.amount;
  const answer = (how: string) => void phone.act(`${how}?transactionNo=${request.transactionNo}`);
  const busy = phone.pending !== null;
  const rows = [
    [words.request.balance, money(from.balance)],
    ...(low ? [] : [[words.request.after, money(from.balance - request.amount)]]),
    [words.request.until, formatTime(request.expiresAt)],
  ];
  return (
    <AppScreen
      actions={
        <>
          <MainButton
            disabled={busy}
            busy={phone.pending?.startsWith("approve")}
            onPress={() => answer("approve")}
          >
            {words.request.approve}
          </MainButton>
          <Button
            size="lg"
            wide
            disabled={busy}
            busy={phone.pending?.startsWith("decline")}
            onClick={() => answer("decline")}
          >
            {words.request.decline}
          </Button>
        </>
      }
    >
      <div className="grid justify-items-center gap-2 pt-5 pb-2 text-center" data-wallet={request.wallet}>
        <WalletMark wallet={request.wallet} size="lg" />
        <h2 className="text-muted mt-2 text-lg font-semibold">
          {fill(words.request.asks, { shop: request.shop })}
        </h2>
        <p className="headline text-[44px] tabular-nums">{money(request.amount)}</p>
        <p className="font-semibold">
          {words.request.from} {from.name}
        </p>
      </div>
      {low ? (
        <p className="bg-paper-play rounded-option mb-3 px-4 py-2.5 text-sm font-semibold">
          {words.request.low}
        </p>
      ) : null}
      <dl className="bg-card rounded-paper border-line rule mt-2 grid gap-2.5 px-5 py-4">
        {rows.map(([term, value]) => (
          <div key={term} className="flex justify-between gap-4">
            <dt className="text-muted">{term}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
        <div className="border-line border-t pt-2.5">
          <dt className="text-muted text-sm">{words.request.number}</dt>
          <dd className="text-sm font-semibold break-all tabular-nums">{request.reference}</dd>
        </div>
      </dl>
      {state.waiting > 1 ? (
        <p className="text-muted mt-3 text-center text-sm">
          {fill(words.request.more, { count: String(state.waiting - 1) })}
        </p>
      ) : null}
    </AppScreen>
  );
}
