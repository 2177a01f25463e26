import { getTranslations } from "next-intl/server";
import { Time } from "./format";

type Move = { id: string; subject: string; from: string; to: string; who: string; why: string; at: Date };

/** Every move of an order and what belongs to it, with who and why, oldest first. */
export async function HistoryList({ locale, moves }: { locale: string; moves: Move[] }) {
  const t = await getTranslations({ locale, namespace: "admin.order" });
  return (
    <ol className="border-line grid gap-3 border-l-[1.5px] pl-4">
      {moves.map((move) => (
        <li key={move.id} className="relative">
          <span
            aria-hidden="true"
            className="bg-line-strong absolute top-1.5 -left-[21px] size-2.5 rounded-full"
          />
          <p className="font-semibold">
            {t(`subjects.${subjectOf(move.subject)}`)}: {move.from ? `${move.from} → ` : ""}
            {move.to}
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

function subjectOf(subject: string): "order" | "payment" | "refund" {
  return subject === "payment" || subject === "refund" ? subject : "order";
}
