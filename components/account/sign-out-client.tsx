"use client";

import { useState } from "react";
import { forgetForm } from "@/components/checkout/kept-form";
import { Button } from "@/components/ui/button";

/** Ends the session and loads the sign-in page afresh, so that nothing of the account stays in the tab. */
export function SignOut({ word, after }: { word: string; after: string }) {
  const [busy, setBusy] = useState(false);

  async function signOut() {
    setBusy(true);
    const answer = await fetch("/api/account/session", { method: "DELETE" }).catch(() => undefined);
    if (answer?.ok) {
      forgetForm();
      return window.location.assign(after);
    }
    setBusy(false);
  }

  return (
    <Button onClick={signOut} busy={busy}>
      {word}
    </Button>
  );
}
