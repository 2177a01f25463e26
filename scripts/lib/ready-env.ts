import { envOrExit } from "@/server/check-env";
import { loadEnv } from "./load-env.mjs";

// To be imported before anything else of the server's: its modules read the environment while they are loaded.
loadEnv();
envOrExit();
