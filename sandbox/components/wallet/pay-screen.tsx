import { QRCodeSVG } from "qrcode.react";
import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { cn } from "@ui/cn";
import { AppScreen } from "../phone/app-screen";
import { Code128 } from "@ui/code128";
import { CodeActions } from "./code-actions-client";
import { Countdown } from "./countdown-client";
import { formatAmount, inFours } from "./money";
import type { WalletHandle } from "./use-wallet";
import { WalletPicker } from "./wallet-picker-client";
import { useWords } from "./words-client";

type PayProps = { state: WalletPhone; phone: WalletHandle; onHold?: (text: string) => void };

/** The open wallet as a card: its name and the money in it. */
function WalletCard({ state }: { state: WalletPhone }) {
  const { words, language } = useWords();
  const open = state.wallets.find(({ wallet }) => wallet === state.wallet);
  if (!open) return null;
  return (
    <div className="bg-wallet text-on-wallet flex items-end justify-between gap-4 px-5 pt-3 pb-8">
      <h2 className="headline text-2xl">{open.name}</h2>
      <p className="text-right leading-tight">
        <span className="block text-[13px] font-semibold">{words.pay.balance}</span>
        <span className="tabular text-lg">{formatAmount(open.balance, open.currency, language)}</span>
      </p>
    </div>
  );
}

function NoCode() {
  const { words } = useWords();
  return (
    <div className="grid min-h-64 content-center gap-2 text-center">
      <h3 className="headline text-[22px]">{words.pay.none}</h3>
      <p className="text-muted">{words.pay.noneLead}</p>
    </div>
  );
}

function Code({ state, phone }: PayProps) {
  const { words } = useWords();
  const { code } = state;
  if (!code) return <NoCode />;
  return (
    <>
      <Countdown
        key={state.now}
        from={code.issuedAt}
        until={code.expiresAt}
        now={state.now}
        onOver={phone.retry}
      />
      <Code128 text={code.text} label={words.pay.barcode} />
      <p className="text-center text-[15px] font-semibold tabular-nums">{inFours(code.text)}</p>
      <QRCodeSVG
        value={code.text}
        size={168}
        level="M"
        marginSize={2}
        title={words.pay.code}
        className="mx-auto h-auto w-42"
      />
      <p className={cn("text-center text-sm", code.stored ? "text-warn font-semibold" : "text-muted")}>
        {code.stored ? words.pay.stored : words.pay.hint}
      </p>
    </>
  );
}

/** Home of the app: a wallet, and the code that a till scans. The code stands on white in both themes, for the scanner's sake. */
export function PayScreen({ state, phone, onHold }: PayProps) {
  const { code } = state;
  return (
    <AppScreen
      actions={
        code ? (
          <CodeActions
            text={code.text}
            stored={code.stored}
            busy={phone.pending === "new-code"}
            onFresh={() => void phone.act("new-code")}
            onHold={onHold}
          />
        ) : undefined
      }
    >
      <WalletPicker
        state={state}
        busy={phone.pending !== null}
        onPick={(wallet) => void phone.act("", { wallet }, "PATCH")}
      />
      <div className="rounded-paper overflow-hidden" data-wallet={state.wallet}>
        <WalletCard state={state} />
        <div
          data-theme="light"
          className="bg-card text-ink rounded-paper relative -mt-5 grid gap-1.5 px-4 pt-3 pb-3.5"
        >
          <Code state={state} phone={phone} />
        </div>
      </div>
    </AppScreen>
  );
}
