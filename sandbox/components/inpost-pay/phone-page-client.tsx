"use client";

import { InPostPhone } from "./app-client";

/** The InPost phone on a page of its own. */
export function InPostPhonePage({ personId }: { personId: string }) {
  return (
    <InPostPhone
      personId={personId}
      onStage={false}
      hrefOf={(id) => `/phone/inpost?person=${encodeURIComponent(id)}`}
    />
  );
}
