"use client";

import { useEffect, useRef } from "react";
import useSWR, { type SWRResponse } from "swr";
import { getJson } from "./http-client";
import { subscribe } from "./live-client";

type Versioned = { topic?: string | null; version?: number };

const NET_MS = 30_000;
const SETTLE_MS = 60;

/**
 * Data that changes by itself: fetched, fetched again when its topic changes, on focus, on reconnect, and every
 * half minute in case a push was lost. `topic` is asked for once the data is there; null as url waits.
 */
export function useLive<Data extends object>(
  url: string | null,
  topicOf: (data: Data & Versioned) => string | null | undefined = (data) => data.topic,
  fallbackData?: Data,
): SWRResponse<Data, Error> {
  const swr = useSWR<Data, Error>(url, getJson, { refreshInterval: NET_MS, fallbackData });
  const { data, mutate } = swr;
  const topic = data && topicOf(data);
  const known = useRef<number | undefined>(undefined);

  useEffect(() => {
    known.current = (data as Versioned | undefined)?.version; // views without a version are always fetched again
  }, [data]);

  useEffect(() => {
    if (!topic) return undefined;
    let pending: ReturnType<typeof setTimeout> | undefined;
    const leave = subscribe(topic, (version) => {
      clearTimeout(pending);
      // The answer to this tab's own change usually brings the new version just before or after the push.
      pending = setTimeout(() => {
        const seen = known.current;
        if (version === undefined || seen === undefined || version > seen) void mutate();
      }, SETTLE_MS);
    });
    return () => {
      clearTimeout(pending);
      leave();
    };
  }, [topic, mutate]);

  return swr;
}
