"use client";

import { Skeleton } from "@ui/skeleton";
import { useControl } from "../control-client";
import { SETTINGS_PATH, Settings } from "./seqr-settings-client";
import { TERMINALS_PATH, Terminals } from "./terminals-client";
import { Webshops, WEBSHOPS_PATH } from "./webshops-client";

/** Terminals, web-shops and behaviour. They stand under each other, so they appear together and push nothing down. */
export function SetupTab() {
  const parts = [
    useControl<unknown>(TERMINALS_PATH),
    useControl<unknown>(WEBSHOPS_PATH),
    useControl<unknown>(SETTINGS_PATH),
  ];
  const settled = parts.every(({ data, error }) => data !== undefined || error !== undefined);
  return (
    <section aria-label="Setup" className="grid grid-cols-1 gap-8">
      {settled ? (
        <>
          <Terminals />
          <Webshops />
          <Settings />
        </>
      ) : (
        <div aria-busy="true" className="grid gap-8">
          {["h-72", "h-64", "h-44"].map((height) => (
            <Skeleton key={height} className={`rounded-paper ${height}`} />
          ))}
        </div>
      )}
    </section>
  );
}
