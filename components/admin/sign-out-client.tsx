"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { csrfToken, postForm } from "./auth-form";

/** Ends the session and loads the sign-in page afresh, so that nothing of the back office stays in the tab. */
export function SignOut({ after }: { after: string }) {
  const t = useTranslations("admin.nav");
  const [busy, setBusy] = useState(false);

  async function signOut() {
    setBusy(true);
    const token = await csrfToken();
    if (token) await postForm("/api/auth/signout", { csrfToken: token, callbackUrl: after });
    window.location.assign(after);
  }

  return (
    <Button size="sm" tone="quiet" onClick={signOut} busy={busy}>
      {busy ? t("signingOut") : t("signOut")}
    </Button>
  );
}
