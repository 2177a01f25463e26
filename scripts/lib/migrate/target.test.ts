import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./paths";
import { readTarget } from "./target";

describe("readTarget", () => {
  it("takes a file relative to the project", () => {
    expect(readTarget("file:./data/kram.db")).toEqual({
      provider: "sqlite",
      url: `file:${path.join(ROOT, "data/kram.db")}`,
      name: "data/kram.db",
    });
  });

  it("takes a PostgreSQL address and keeps the password out of its name", () => {
    const target = readTarget("postgres://kram:secret@db.example:5433/shop");
    expect(target.provider).toBe("postgresql");
    expect(target.name).toBe("db.example:5433/shop");
  });

  it("refuses any other database", () => {
    expect(() => readTarget("mysql://localhost/kram")).toThrow("must begin with");
  });
});
