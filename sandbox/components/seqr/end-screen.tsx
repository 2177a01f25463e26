import { cn } from "@ui/cn";
import type { PhoneState } from "../control-types";
import { AppScreen } from "../phone/app-screen";
import { MainButton } from "../phone/main-button";
import { endingOf, type EndScreen as EndName } from "./screen-view";
import { SmsBubble } from "./sms-list";
import type { SeqrPhone } from "./use-seqr-phone";

const PAPERS = { warn: "bg-paper-play", bad: "bg-paper-wear", plain: "bg-card" };
const MARKS = {
  warn: "M30 34h20a11 11 0 0 1 0 22H38M36 26l-9 8 9 8",
  bad: "M42 24v24M42 59v1",
  plain: "M29 29l26 26M55 29L29 55",
};

/** The payment did not become a receipt: what happened, whether money moved, what to do now. */
export function EndScreen({ name, state, phone }: { name: EndName; state: PhoneState; phone: SeqrPhone }) {
  const ending = endingOf(name, state);
  const sms = name === "reversed" ? state.sms[0] : undefined;
  return (
    <AppScreen
      actions={
        <MainButton busy={phone.pending === "done"} onPress={() => void phone.act("done")}>
          Back to scanning
        </MainButton>
      }
    >
      <div
        className={cn(
          "rounded-paper grid justify-items-center gap-3 px-5 py-7 text-center",
          PAPERS[ending.tone],
        )}
      >
        <svg
          aria-hidden="true"
          width="72"
          height="72"
          viewBox="0 0 84 84"
          fill="none"
          stroke="currentColor"
          strokeWidth="6"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <circle cx="42" cy="42" r="38" strokeWidth="4" opacity=".35" />
          <path d={MARKS[ending.tone]} />
        </svg>
        <h2 className="headline text-[26px]">{ending.title}</h2>
        <p>{ending.money}</p>
      </div>
      <p className="text-muted mt-4 text-center">{ending.next}</p>
      {sms ? (
        <div className="mt-4">
          <SmsBubble sms={sms} />
        </div>
      ) : null}
    </AppScreen>
  );
}
