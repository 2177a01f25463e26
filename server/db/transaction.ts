import "server-only";
import type { Connection, Tx } from "./connect";
import { connection } from "./db";

type Work = {
  run: (tx: Tx) => Promise<unknown>;
  done: (value: unknown) => void;
  fail: (reason: unknown) => void;
};

// SQLite has one writer. What waits for it is committed together: one flush to disk for up to this many pieces of work.
const groupSize = 64;
const queues = new WeakMap<Connection, { waiting: Work[]; busy: boolean }>();

/**
 * Runs `work` in a transaction and gives its result once that is on disk. The only way to write.
 * Nothing outside the database may be awaited inside. Rejects with what `work` threw, with nothing written.
 */
export async function withTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const target = connection();
  if (target.dialect === "postgresql") return retryConflicts(() => target.write.$transaction(work));
  return new Promise<Result>((resolve, reject) => {
    const queue = queues.get(target) ?? { waiting: [], busy: false };
    queues.set(target, queue);
    // The queue holds work of many result types; each resolves its own promise.
    queue.waiting.push({ run: work, done: (value) => resolve(value as Result), fail: reject });
    if (!queue.busy) {
      queue.busy = true;
      queueMicrotask(() => void drain(target, queue));
    }
  });
}

async function drain(target: Connection, queue: { waiting: Work[]; busy: boolean }): Promise<void> {
  while (queue.waiting.length > 0) {
    const group = queue.waiting.splice(0, groupSize);
    const settle: (() => void)[] = [];
    try {
      await retryConflicts(() => {
        settle.length = 0;
        return target.write.$transaction((tx) => runGroup(tx, group, settle));
      });
      settle.forEach((each) => each());
    } catch (reason) {
      group.forEach((each) => each.fail(reason));
    }
  }
  queue.busy = false;
}

async function runGroup(tx: Tx, group: readonly Work[], settle: (() => void)[]): Promise<void> {
  // Takes SQLite's write lock before the first read; a read that upgrades later fails at once when another process wrote.
  await tx.$executeRaw`UPDATE "Job" SET "id" = "id" WHERE 1 = 0`;
  for (const work of group) {
    await tx.$executeRawUnsafe("SAVEPOINT work");
    try {
      const value = await work.run(tx);
      await tx.$executeRawUnsafe("RELEASE work");
      settle.push(() => work.done(value));
    } catch (reason) {
      await tx.$executeRawUnsafe("ROLLBACK TO work");
      settle.push(() => work.fail(reason));
    }
  }
}

/** Write conflicts, deadlocks and a busy database mean "nothing was written, run it again". */
async function retryConflicts<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 6 || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** tries * (0.5 + Math.random())));
    }
  }
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    code === "P2034" || /SQLITE_BUSY|database is locked|deadlock detected|40P01|40001/.test(error.message)
  );
}
