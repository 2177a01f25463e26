import { execFileSync } from "node:child_process";

export type Account = { uid: number; gid: number };

/** The account PostgreSQL runs as: undefined for "whoever runs this"; as root, which it refuses, a lesser one. */
export function lesserAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw new Error("PostgreSQL does not run as root, and there is no account postgres or nobody to run it as");
}

function lookUp(name: string): Account | undefined {
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}
