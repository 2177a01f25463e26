import "server-only";
import { reloadEnv } from "@/server/env";

/** Runs the shop with these settings until the function that it gives is called. */
export function testEnv(settings: Record<string, string>): () => void {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  reloadEnv();
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    reloadEnv();
  };
}
