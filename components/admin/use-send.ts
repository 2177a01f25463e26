"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "./send";

/**
 * Sends to a route handler and keeps what became of it: `busy` while it runs, `error` in words when it failed.
 * Gives the answer, or undefined; after a success the page is read again.
 */
export function useSend() {
  const t = useTranslations("admin.errors");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function run(url: string, method: string, body?: unknown) {
    setBusy(true);
    setError(undefined);
    const sent = await send(url, method, body);
    setBusy(false);
    if (sent.ok) {
      router.refresh();
      return sent.value;
    }
    if (sent.status === 0) setError(t("network"));
    else if (sent.status === 401) setError(t("unauthorized"));
    else if (sent.status === 403) setError(t("forbidden"));
    else setError(sent.detail ?? t("failed"));
    return undefined;
  }

  return { run, busy, error, setError };
}
