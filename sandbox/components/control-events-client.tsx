"use client";

import { useEffect } from "react";
import { refresh } from "./control-client";
import { pathsOfTopic } from "./topic-paths";

function topicOf(data: string): string {
  try {
    const parsed: unknown = JSON.parse(data);
    return parsed && typeof parsed === "object" && "topic" in parsed ? String(parsed.topic) : "";
  } catch {
    return "";
  }
}

/** One event stream per tab. It carries only names of what changed; the views read again. After a break everything is read again. */
export function ControlEvents() {
  useEffect(() => {
    const source = new EventSource("/control/events");
    let broken = false;
    source.addEventListener(
      "change",
      (event: MessageEvent<string>) => void refresh(...pathsOfTopic(topicOf(event.data))),
    );
    source.addEventListener("error", () => (broken = true));
    source.addEventListener("open", () => {
      if (broken) void refresh("/control");
      broken = false;
    });
    return () => source.close();
  }, []);
  return null;
}
