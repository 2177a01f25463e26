import "server-only";
import { env, type Env } from "./env";

/** The environment, or the end of the process with the wrong variables named. Nothing else may be loaded before. */
export function envOrExit(): Env {
  try {
    return env();
  } catch (error) {
    // Not through the logger: its level comes from the very environment that is wrong.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
