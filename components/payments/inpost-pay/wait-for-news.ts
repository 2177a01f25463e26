import { subscribe } from "@/components/layout/live-client";
import type { News } from "./page-api";

const POLL_MS = 10_000;

/**
 * Asks until there is news: at once, whenever the topic says that something changed, and every ten seconds in case a
 * push was lost. Failures are asked over. `signal` gives up; the promise then stays open, as the widget expects.
 */
export function waitForNews<Found extends object>(
  ask: () => Promise<News<Found>>,
  signal: AbortSignal,
  listen: typeof subscribe = subscribe,
): Promise<Found> {
  return new Promise((resolve) => {
    let topic: string | null = null;
    let leave = () => {};
    let asking = false;
    let again = false;
    const timer = setInterval(() => void look(), POLL_MS);
    const stop = () => {
      clearInterval(timer);
      leave();
    };
    signal.addEventListener("abort", stop, { once: true });

    async function look(): Promise<void> {
      // A change that comes while a question is out may not be in its answer.
      if (asking) return void (again = true);
      asking = true;
      const news = await ask().catch(() => undefined);
      asking = false;
      if (signal.aborted) return;
      if (news && !("pending" in news)) {
        stop();
        return resolve(news);
      }
      follow(news?.topic ?? null);
      if (!again) return;
      again = false;
      void look();
    }

    function follow(next: string | null): void {
      if (next === null || next === topic) return;
      leave();
      topic = next;
      leave = listen(next, () => void look());
      // Something may have happened between the answer and the subscription.
      again = true;
    }

    void look();
  });
}
