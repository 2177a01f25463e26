import { createClock, type Clock } from "@sandbox/clock";
import { parseEnv, type SandboxEnv } from "@sandbox/env";
import { createFaults, type Faults } from "@sandbox/faults";
import { createJournal, type Journal } from "@sandbox/journal";
import { createInPostPayStore, type InPostPayStore } from "@sandbox/inpost-pay/store";
import { createBus, type Bus } from "@sandbox/lib/bus";
import { createMailStore, type MailStore } from "@sandbox/mail/mail-store";
import { createSeqrStore, type SeqrStore } from "@sandbox/seqr/store";
import { createPockytStore, type PockytStore } from "@sandbox/pockyt/store";
import { openDatabase, type Database } from "@sandbox/store/database";
import { createDocuments, type Documents } from "@sandbox/store/documents";
import { createMeta, type Meta } from "@sandbox/store/meta";
import type { Person } from "@sandbox/store/person";
import { seedInPost } from "@sandbox/store/seed-inpost-pay";
import { seedPeople } from "@sandbox/store/seed-people";

/** Everything that the sandbox keeps, with its clock. Passed to every use case. */
export interface Sandbox {
  env: SandboxEnv;
  db: Database;
  meta: Meta;
  bus: Bus;
  clock: Clock;
  faults: Faults;
  journal: Journal;
  mail: MailStore;
  people: Documents<Person>;
  seqr: SeqrStore;
  inpostPay: InPostPayStore;
  pockyt: PockytStore;
}

function seed({ people, seqr, inpostPay, pockyt }: Sandbox): void {
  if (people.count() === 0) for (const person of seedPeople()) people.put(person);
  for (const person of people.all())
    // A database of an earlier version knows people without the InPost app.
    if (!("inpost" in person))
      people.put({ ...(person as Person), inpost: seedInPost((person as Person).id) }); // never has no type
  seqr.seed();
  inpostPay.seed();
  pockyt.seed();
}

/** Opens the database and fills it on first use; `realNow` is the time without the clock's offset, in ms. */
export function openSandbox(env: SandboxEnv, realNow: () => number = Date.now): Sandbox {
  const db = openDatabase(env.database);
  const meta = createMeta(db);
  const bus = createBus();
  const clock = createClock(meta, realNow);
  const sandbox: Sandbox = {
    env,
    db,
    meta,
    bus,
    clock,
    faults: createFaults(db, meta, bus, realNow),
    journal: createJournal(db, bus, clock.now),
    mail: createMailStore(db, meta, bus, clock.now),
    people: createDocuments<Person>(db, { table: "people", key: (person) => person.id }),
    seqr: createSeqrStore(db, meta, env),
    inpostPay: createInPostPayStore(db, meta, env),
    pockyt: createPockytStore(db, meta),
  };
  db.transaction(() => seed(sandbox))();
  return sandbox;
}

/** All state back to the seed; serial numbers go on, because shops remember references. */
export function resetSandbox(sandbox: Sandbox): void {
  const { db, people, seqr, inpostPay, pockyt, journal, faults, mail, clock, bus } = sandbox;
  db.transaction(() => {
    people.clear();
    seqr.clear();
    inpostPay.clear();
    pockyt.clear();
    journal.clear();
    faults.clear();
    mail.clear();
    clock.setOffset(0);
    seed(sandbox);
  })();
  const phones = people.all().flatMap(({ id }) => [`phone:${id}`, `inpost:${id}`, `wallet:${id}`]);
  for (const topic of ["people", "seqr", "inpost-pay", "pockyt", ...phones]) bus.publish(topic);
}

const holder = globalThis as typeof globalThis & { kramSandbox?: Sandbox }; // one instance for all bundles and reloads

/** The process's one sandbox, opened at the first call. */
export function getSandbox(): Sandbox {
  return (holder.kramSandbox ??= openSandbox(parseEnv(process.env)));
}
