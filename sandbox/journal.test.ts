import { describe, expect, it } from "vitest";
import { createJournal, type NewEntry } from "@sandbox/journal";
import { createBus } from "@sandbox/lib/bus";
import { openDatabase } from "@sandbox/store/database";

const entry = (changes: Partial<NewEntry> = {}): NewEntry => ({
  direction: "in",
  provider: "seqr",
  operation: "sendInvoice",
  method: "POST",
  url: "/soap/merchant/cashregister-2",
  status: 200,
  durationMs: 3,
  requestHeaders: { Authorization: "Basic abc", "content-type": "text/xml", "x-forwarded-for": "::1" },
  requestBody: "<context><password>12345678</password></context>",
  responseHeaders: {},
  responseBody: "<return/>",
  reference: "42",
  ...changes,
});
const open = (keep?: number) => createJournal(openDatabase(":memory:"), createBus(), () => 0, keep);

describe("the journal", () => {
  it("lists newest first with secrets masked and foreign headers left out", () => {
    const journal = open();
    journal.write(entry({ operation: "first" }));
    journal.write(entry());
    const [newest, oldest] = journal.list({ limit: 10 });
    expect(oldest?.operation).toBe("first");
    expect(newest).toMatchObject({
      id: 2,
      at: "1970-01-01T00:00:00.000Z",
      requestHeaders: { Authorization: "***", "content-type": "text/xml" },
      requestBody: "<context><password>***</password></context>",
    });
    expect(newest?.requestHeaders).not.toHaveProperty("x-forwarded-for");
  });

  it("filters by operation, reference and what came after an id", () => {
    const journal = open();
    for (const reference of ["1", "2", "3"]) journal.write(entry({ reference }));
    expect(journal.list({ limit: 10, reference: "2" }).map((found) => found.id)).toEqual([2]);
    expect(journal.list({ limit: 10, after: 1 }).map((found) => found.id)).toEqual([3, 2]);
    expect(journal.list({ limit: 10, operation: "none" })).toEqual([]);
    expect(journal.list({ limit: 1 })).toHaveLength(1);
  });

  it("keeps only the newest", () => {
    const journal = open(50);
    for (let index = 0; index < 400; index++) journal.write(entry());
    expect(journal.list({ limit: 1_000 }).map((found) => found.id)).toEqual(
      Array.from({ length: 50 }, (_unused, index) => 400 - index),
    );
  });

  it("cuts enormous bodies and goes on numbering after it was emptied", () => {
    const journal = open();
    journal.write(entry({ responseBody: "x".repeat(1_000_000) }));
    expect(journal.list({ limit: 1 })[0]?.responseBody).toHaveLength(262_144);
    journal.clear();
    journal.write(entry());
    expect(journal.list({ limit: 10 })).toMatchObject([{ id: 2 }]);
  });
});
