"use client";

import { use } from "react";
import { NotFoundView } from "@/components/layout/not-found-view";
import { SpareWordsContext } from "@/components/layout/spare-words-client";

/** In the browser's part, so that no page carries a second page inside it. */
export default function NotFound() {
  const words = use(SpareWordsContext);
  return words ? <NotFoundView locale={words.locale} name={words.name} words={words.notFound} /> : null;
}
