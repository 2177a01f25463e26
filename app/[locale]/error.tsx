"use client";

import { use } from "react";
import { ErrorWordsContext } from "@/components/layout/error-words-client";
import { buttonClass } from "@/components/ui/button-class";

/** What happened, that no money moved, and two ways on. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const words = use(ErrorWordsContext);
  if (!words) return null;
  return (
    <main id="content" className="container py-16">
      <div
        role="alert"
        className="rounded-paper bg-paper-wear grid justify-items-center gap-3 px-6 py-14 text-center"
      >
        <h1 className="headline text-3xl">{words.title}</h1>
        <p>{words.text}</p>
        {error.digest ? (
          <p className="text-muted text-sm">
            {words.reference}: {error.digest}
          </p>
        ) : null}
        <div className="mt-2 flex flex-wrap justify-center gap-2.5">
          <button type="button" onClick={reset} className={buttonClass({ tone: "ink" })}>
            {words.retry}
          </button>
          {/* A full load: whatever broke is not carried along, and no page needs the code of a link for this. */}
          <form action="/">
            <button className={buttonClass()}>{words.home}</button>
          </form>
        </div>
      </div>
    </main>
  );
}
