import { getTranslations } from "next-intl/server";
import { Time } from "./format";

type Move = { id: string; subject: string; from: string; to: string; who: string; why: string; at: Date };

/** Every move of an order and what belongs to it, with who and why, oldest first. */
export async function HistoryList({ locale, moves }: { locale: string; moves: Move[] }) {
  const t = await getTranslations({ locale, namespace: "admin" });
  const word = (subject: Subject, state: string) => {
    const key = `states.${subject}.${state}` as Key; // asked for below: a state without a word is shown as it is kept
    return t.has(key) ? t(key) : state;
  };
  return (
    <ol className="border-line grid gap-3 border-l-[1.5px] pl-4">
      {moves.map((move) => (
        <li key={move.id} className="relative">
          <span
            aria-hidden="true"
            className="bg-line-strong absolute top-1.5 -left-[21px] size-2.5 rounded-full"
          />
          <p className="font-semibold">
            {t(`order.subjects.${subjectOf(move.subject)}`)}:{" "}
            {move.from ? `${word(subjectOf(move.subject), move.from)} → ` : ""}
            {word(subjectOf(move.subject), move.to)}
          </p>
          <p className="text-muted wrap-anywhere">
            <Time at={move.at} locale={locale} exact /> · {move.who}
            {move.why ? ` · ${move.why}` : ""}
          </p>
        </li>
      ))}
    </ol>
  );
}

const subjects = ["order", "payment", "refund", "delivery", "sale"] as const;
type Subject = (typeof subjects)[number];
type Key = "states.order.PAID";

function subjectOf(subject: string): Subject {
  return subjects.find((known) => known === subject) ?? "order";
}
