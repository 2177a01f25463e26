"use client";

import { useState } from "react";
import { cn } from "@ui/cn";
import { Link } from "@ui/link";
import { useControl } from "../control-client";
import type { PhoneApp } from "./phone-app";
import { stepOfScreen, TOURS } from "./tour";

/** "What to try": the steps, of which one is open. It follows the phone; a click opens another step. */
export function TourBar({ app, personId }: { app: PhoneApp; personId: string }) {
  const tour = TOURS[app];
  const { data: phone } = useControl<{ screen: string }>(
    `/control/${app}/phones/${encodeURIComponent(personId)}`,
    { keepPreviousData: false },
  );
  const [step, setStep] = useState(0);
  const [seen, setSeen] = useState<string | undefined>(undefined);
  if (phone && phone.screen !== seen) {
    setSeen(phone.screen);
    const next = stepOfScreen(app, phone.screen);
    if (next !== undefined) setStep(next);
  }
  const open = tour[step];

  return (
    <section aria-label="What to try" className="rounded-paper bg-paper-play shrink-0 px-4 py-2.5">
      <div className="flex items-center gap-3">
        <h2 className="font-extrabold whitespace-nowrap max-sm:sr-only">What to try</h2>
        <ol className="flex min-w-0 gap-1 overflow-x-auto">
          {tour.map(({ title }, index) => (
            <li key={title}>
              <button
                type="button"
                aria-current={index === step ? "step" : undefined}
                onClick={() => setStep(index)}
                className={cn(
                  "min-h-9 rounded-full px-3 text-sm font-semibold whitespace-nowrap transition focus-visible:-outline-offset-2",
                  index === step ? "bg-ink text-on-ink" : "hover:bg-card text-ink",
                )}
              >
                {index + 1} {title}
              </button>
            </li>
          ))}
        </ol>
      </div>
      {open ? (
        <p className="mt-1 min-h-12 text-[15px] leading-snug min-[1100px]:min-h-6">
          {open.text}{" "}
          {open.links?.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              target="_blank"
              className="mr-3 font-semibold whitespace-nowrap underline underline-offset-4"
            >
              {label}
            </Link>
          ))}
        </p>
      ) : null}
    </section>
  );
}
