import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { cn } from "@ui/cn";
import { AppScreen } from "../phone/app-screen";
import { formatTime } from "../format";
import { formatAmount } from "./money";
import { WalletMark } from "./wallet-mark";
import { useWords } from "./words-client";

type Payment = WalletPhone["payments"][number];

function PaymentRow({ payment }: { payment: Payment }) {
  const { words, language } = useWords();
  const money = (minor: number) => formatAmount(minor, payment.currency, language);
  const gone = payment.refunded === payment.amount;
  return (
    <li className="border-line grid grid-cols-[auto_1fr_auto] items-start gap-x-3 border-b py-3 last:border-b-0">
      <WalletMark wallet={payment.wallet} />
      <div className="min-w-0">
        <p className="leading-tight font-semibold">{payment.shop}</p>
        <p className="text-muted text-sm">{formatTime(payment.at)}</p>
        <p className="text-muted text-xs break-all">{payment.reference}</p>
      </div>
      <p className={cn("tabular", gone && "text-muted line-through")}>{money(payment.amount)}</p>
      {payment.refunds.map(({ at, amount }, index) => (
        <p
          key={`${at}-${index}`}
          className="bg-paper-garden rounded-option col-span-2 col-start-2 mt-1.5 flex justify-between gap-3 px-3 py-1.5 text-sm"
        >
          <span>
            {words.payments.refund} · {formatTime(at)}
          </span>
          <strong className="tabular-nums">+{money(amount)}</strong>
        </p>
      ))}
    </li>
  );
}

/** What this phone paid, newest first, with what came back. */
export function PaymentsScreen({ state }: { state: WalletPhone }) {
  const { words } = useWords();
  return (
    <AppScreen title={words.payments.title}>
      {state.payments.length === 0 ? <p className="text-muted">{words.payments.none}</p> : null}
      <ul>
        {state.payments.map((payment) => (
          <PaymentRow key={payment.transactionNo} payment={payment} />
        ))}
      </ul>
    </AppScreen>
  );
}
