import type { Locale } from "@/core/catalog/catalog";
import adminEn from "@/messages/admin.en.json";
import adminPl from "@/messages/admin.pl.json";
import en from "@/messages/en.json";
import pl from "@/messages/pl.json";
import tillEn from "@/messages/till.en.json";
import tillPl from "@/messages/till.pl.json";

export type Messages = typeof en & typeof adminEn & typeof tillEn;

const messages: Record<Locale, Messages> = {
  en: { ...en, ...adminEn, ...tillEn },
  pl: { ...pl, ...adminPl, ...tillPl },
};

/** The texts of a language as they stand in the file, for handing a few of them to a component in the browser. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}
