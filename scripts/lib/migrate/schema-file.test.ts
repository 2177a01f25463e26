import { describe, expect, it } from "vitest";
import { schemasAreInStep, toPostgresSchema } from "./schema-file";

const schema = `generator client {
  output   = "../generated/sqlite"
}
datasource db {
  provider = "sqlite"
}
model Thing {
  id String @id
}
`;

describe("toPostgresSchema", () => {
  it("changes the provider and the client's folder and keeps the models", () => {
    const changed = toPostgresSchema(schema);
    expect(changed).toContain('provider = "postgresql"');
    expect(changed).toContain('output   = "../generated/postgres"');
    expect(changed).toContain("model Thing {\n  id String @id\n}");
    expect(changed).not.toContain('sqlite"');
  });

  it("gives the committed PostgreSQL schema", () => {
    expect(schemasAreInStep()).toBe(true);
  });
});
