import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

type Environment = Record<string, string>;

/** A command of package.json that was started as a terminal would. */
export type Command = {
  /** All that it has printed so far. */
  output(): string;
  /** Waits until it prints this; gives the match. Throws with its output when it ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  /** The process and everything that it started, by id. */
  family(): number[];
  /** Ctrl-C: the signal reaches the whole group of the terminal. Resolves when the command has ended. */
  interrupt(): Promise<number>;
  /** Resolves with its exit code. */
  ended: Promise<number>;
};

const started = new Set<number>();
process.once("exit", () => started.forEach((pid) => signal(pid, "SIGKILL")));

/** Starts `npm run …` with nothing of the developer's own settings. */
export function startCommand(args: string[], environment: Environment = {}): Command {
  const child = spawn("npm", ["run", ...args], {
    env: { ...plainEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, as a terminal gives to what is typed.
    detached: true,
  });
  const pid = child.pid ?? 0;
  started.add(pid);
  let printed = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      listeners.forEach((listener) => listener());
    });
  }
  const ended = new Promise<number>((resolve) =>
    child.once("close", (code) => {
      started.delete(pid);
      resolve(code ?? 1);
    }),
  );
  return {
    output: () => printed,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = printed.match(pattern);
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`${args.join(" ")} ended without ${pattern}:\n${printed}`)));
      }),
    family: () => familyOf(pid),
    interrupt: () => {
      signal(pid, "SIGINT");
      return ended;
    },
    ended,
  };
}

/** Runs `npm run …` to its end. */
export async function runCommand(
  args: string[],
  environment: Environment = {},
): Promise<{ code: number; output: string }> {
  const command = startCommand(args, environment);
  const code = await command.ended;
  return { code, output: command.output() };
}

/** A new folder for what commands write. */
export const ownFolder = () => mkdtempSync(path.join(tmpdir(), "kram-commands-"));

/** Which of these processes run still, with their command lines; one that has ended and waits for its parent does not. */
export function stillRunning(family: readonly number[]): string[] {
  return processes()
    .filter(({ id, state }) => family.includes(id) && !state.startsWith("Z"))
    .map(({ id, line }) => `${id} ${line}`);
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const kept =
    /^(PATH|HOME|USER|SHELL|TMPDIR|TEMP|SYSTEMROOT|NEXT_DIST_DIR|SANDBOX_DIST_DIR|npm_config_|NO_COLOR)/i;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name))),
    NODE_ENV: "production",
  };
}

function familyOf(pid: number): number[] {
  const all = processes();
  const childrenOf = (parent: number): number[] =>
    all.flatMap((each) => (each.parent === parent ? [each.id, ...childrenOf(each.id)] : []));
  return [pid, ...childrenOf(pid)];
}

type Process = { id: number; parent: number; state: string; line: string };

function processes(): Process[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,args="], { encoding: "utf8" }).split("\n");
  return rows.map((row) => {
    const [id, parent, state = "", ...line] = row.trim().split(/\s+/);
    return { id: Number(id), parent: Number(parent), state, line: line.join(" ") };
  });
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It has ended by itself.
  }
}
