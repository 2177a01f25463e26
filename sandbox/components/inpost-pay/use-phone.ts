"use client";

import { useCallback, useState } from "react";
import { control, ControlError, refresh, useControl } from "../control-client";
import type { InPostPhone } from "./phone-types";

export type PhoneHandle = ReturnType<typeof usePhone>;

/** The state of a person's InPost phone, kept live, and what the person can do with it. Refusals come as `problem`. */
export function usePhone(personId: string) {
  const path = `/control/inpost-pay/phones/${encodeURIComponent(personId)}`;
  const { data, error, mutate } = useControl<InPostPhone>(path, {
    keepPreviousData: false,
    refreshInterval: (latest) => (latest?.screen === "ordering" ? 1_500 : 5_000),
  });
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<ControlError | null>(null);

  const act = useCallback(
    async (action: string, body: object = {}, method = "POST"): Promise<boolean> => {
      setPending(action);
      setProblem(null);
      try {
        await mutate(await control<InPostPhone>(`${path}/${action}`, method, body), { revalidate: false });
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
