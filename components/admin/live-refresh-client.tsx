"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import useSWR from "swr";
import { subscribe } from "@/components/layout/live-client";

const TOPIC = "admin:orders";
// Under load the topic changes many times a second; a page that a person reads need not.
const AT_MOST_EVERY = 1000;

/** Reads the page again when orders or payments change, when the tab is looked at again, and every 30 seconds. */
export function LiveRefresh() {
  const router = useRouter();
  const { mutate } = useSWR(
    TOPIC,
    () => {
      router.refresh();
      return Date.now();
    },
    { revalidateOnMount: false, refreshInterval: 30_000 },
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = subscribe(TOPIC, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void mutate();
      }, AT_MOST_EVERY);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [mutate]);

  return null;
}
