import type { Text } from "@/core/catalog/catalog";
import { t } from "./draft";

/** In the order of the navigation. */
export const categories: readonly { id: string; name: Text; line: Text }[] = [
  {
    id: "tea",
    name: t("Tea", "Herbata"),
    line: t("Everything around a cup, and the cup.", "Wszystko wokół filiżanki i sama filiżanka."),
  },
  {
    id: "kitchen",
    name: t("Kitchen", "Kuchnia"),
    line: t("Tools that do one thing, properly.", "Narzędzia do jednej rzeczy, za to porządne."),
  },
  {
    id: "garden",
    name: t("Plants", "Rośliny"),
    line: t("For a garden, a balcony or one brave sill.", "Do ogrodu, na balkon i na jeden odważny parapet."),
  },
  {
    id: "wear",
    name: t("Wear", "Ubrania"),
    line: t("Clothes you stop noticing by noon.", "Ubrania, o których do południa zapominasz."),
  },
  {
    id: "play",
    name: t("Play", "Zabawa"),
    line: t("Toys with no battery and a long memory.", "Zabawki bez baterii, za to z długą pamięcią."),
  },
  {
    id: "sound",
    name: t("Sound", "Dźwięk"),
    line: t(
      "To listen, to play, to annoy the neighbours a little.",
      "Do słuchania, grania i lekkiego denerwowania sąsiadów.",
    ),
  },
  {
    id: "sport",
    name: t("Sport", "Sport"),
    line: t("For going out, mostly on purpose.", "Żeby wyjść z domu, najlepiej celowo."),
  },
  {
    id: "home",
    name: t("Home", "Dom"),
    line: t("Small things that hold a room together.", "Drobiazgi, na których trzyma się pokój."),
  },
];
