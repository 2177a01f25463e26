import "server-only";
import { Client } from "pg";
import { env } from "@/server/env";
import { newToken } from "@/server/ids";
import { log } from "@/server/log";
import { dialectOf } from "@/server/db/dialect";
import { hub } from "./hub";

const channel = "kram_topics";
const retryMs = 2_000;
const self = newToken();
const holder = globalThis as typeof globalThis & { kramRelay?: Client };

/**
 * Carries topics between the processes that share a PostgreSQL (LISTEN/NOTIFY), so that a page hears of what the
 * worker or another machine did. On SQLite there is one process and nothing to carry.
 */
export function startRelay(): void {
  if (dialectOf(env().DATABASE_URL) === "postgresql" && !holder.kramRelay) void listen();
}

/** Tells the other processes. A message that is lost is made good by the pages' slow polling. */
export function relay(topic: string, version: number): void {
  const client = holder.kramRelay;
  if (!client) return;
  const message = JSON.stringify({ from: self, topic, version });
  client.query("SELECT pg_notify($1, $2)", [channel, message]).catch((error: unknown) => {
    log.warn({ err: error, topic }, "topic not carried to other processes");
  });
}

/** Ends the connection, for tests and scripts. */
export async function stopRelay(): Promise<void> {
  const client = holder.kramRelay;
  holder.kramRelay = undefined;
  client?.removeAllListeners("end");
  await client?.end();
}

async function listen(): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, application_name: "kram topics" });
  client.on("notification", ({ payload }) => receive(payload ?? ""));
  client.on("error", (error) => log.warn({ err: error }, "the connection for topics broke"));
  client.once("end", () => {
    holder.kramRelay = undefined;
    setTimeout(() => void listen(), retryMs).unref();
  });
  holder.kramRelay = client;
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
  } catch (error) {
    log.warn({ err: error }, "topics are not carried between processes; trying again");
    await client.end().catch(() => undefined);
  }
}

function receive(payload: string): void {
  try {
    const { from, topic, version } = JSON.parse(payload);
    if (from !== self && typeof topic === "string" && typeof version === "number")
      hub().publish(topic, version);
  } catch {
    log.warn("a topic message cannot be read");
  }
}
