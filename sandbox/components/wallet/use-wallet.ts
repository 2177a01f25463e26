"use client";

import type { WalletPhone } from "@sandbox/pockyt/phone/types";
import { useCallback, useState } from "react";
import { control, ControlError, refresh, useControl } from "../control-client";

export type WalletHandle = ReturnType<typeof useWallet>;

/** The state of a person's wallet phone, kept live, and what the person can do with it. Refusals come as `problem`. */
export function useWallet(personId: string) {
  const path = `/control/pockyt/phones/${encodeURIComponent(personId)}`;
  const { data, error, mutate } = useControl<WalletPhone>(path, {
    keepPreviousData: false,
    refreshInterval: 5_000,
  });
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<ControlError | null>(null);

  const act = useCallback(
    async (action: string, body?: object, method = "POST"): Promise<boolean> => {
      setPending(action);
      setProblem(null);
      try {
        const answer = await control<WalletPhone>(action ? `${path}/${action}` : path, method, body);
        // A fresh code is answered alone; everything else is the whole phone.
        await ("payments" in answer ? mutate(answer, { revalidate: false }) : mutate());
        return true;
      } catch (caught) {
        setProblem(caught instanceof ControlError ? caught : new ControlError(String(caught), "", 0));
        void refresh(path);
        return false;
      } finally {
        setPending(null);
      }
    },
    [path, mutate],
  );

  return { state: data, error, retry: () => void mutate(), act, pending, problem };
}
