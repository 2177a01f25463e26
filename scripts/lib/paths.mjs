import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** An absolute path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** An absolute path inside the folder that the demo keeps databases, secrets and logs in. */
export const inData = (...parts) => path.resolve(root, process.env.KRAM_DATA || "data", ...parts);

/** Address of the shop's database: the one of the environment, else a file in the data folder. */
export const databaseUrl = () =>
  process.env.DATABASE_URL || `file:${process.env.KRAM_DATA ? inData("kram.db") : "./data/kram.db"}`;

/** Where the two built applications lie; both can be moved by the environment. */
export const shopDist = () => process.env.NEXT_DIST_DIR || ".next";
export const sandboxDist = () => process.env.SANDBOX_DIST_DIR || ".next";

/** Flags to run a TypeScript script of ours with the server's modules. */
export const tsFlags = ["--conditions=react-server", "--import", "tsx"];
