import type { Locale } from "@/core/catalog/catalog";
import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import type { BasketWords } from "./basket-words";

export function BasketEmpty({ locale, words }: { locale: Locale; words: BasketWords }) {
  return (
    <Empty
      paper="kitchen"
      title={words.emptyTitle}
      action={
        <Link href={`/${locale}/search`} className={buttonClass({ tone: "ink" })}>
          {words.emptyAction}
        </Link>
      }
    >
      <p>{words.emptyText}</p>
    </Empty>
  );
}
