import path from "node:path";
import { ESLint } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "@typescript-eslint/no-floating-promises": "off" },
  },
});

/** The rules that a file at `from` breaks when all it does is import `to`. */
async function broken(from: string, to: string, kind = ""): Promise<string[]> {
  const code = `import ${kind}{ x } from "${to}";\nexport const y: typeof x = x;\n`;
  const [result] = await eslint.lintText(code, { filePath: path.join(root, from) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

// The first text pays for loading the configuration.
beforeAll(() => broken("core/order/new.ts", "@/core/money/money"), 120_000);

const FENCE = "boundaries/dependencies";

describe("the fences between the folders", () => {
  it.each([
    ["core/order/new.ts", "@/core/money/money"],
    ["payments/seqr/new.ts", "@/core/money/money"],
    ["payments/seqr/new.ts", "./notification"],
    ["payments/seqr/new.ts", "@/payments/transport/send-once"],
    ["payments/registry.ts", "./seqr/provider"],
    ["server/orders/new.ts", "@/payments/registry"],
    ["server/orders/new.ts", "@/payments/seqr/notification"],
    ["server/orders/new.ts", "@/server/db/db"],
    ["components/basket/new.tsx", "@/components/ui/button"],
    ["components/basket/new.tsx", "@/core/money/money"],
    ["app/api/basket/new.ts", "@/server/db/db"],
    ["sandbox/phone/new.tsx", "@ui/button"],
    ["sandbox/phone/new.ts", "@sandbox/clock"],
    ["scripts/new.ts", "@/server/db/db"],
    ["prisma/seed/new.ts", "@/server/db/db"],
    ["server/orders/new.test.ts", "@/scripts/lib/test-database"],
  ])("lets %s import %s", async (from, to) => {
    expect(await broken(from, to)).toEqual([]);
  });

  it.each([
    ["core/order/new.ts", "@/server/db/db"],
    ["core/order/new.ts", "@/payments/registry"],
    ["core/order/new.ts", "@/components/ui/button"],
    ["payments/seqr/new.ts", "@/server/db/db"],
    ["payments/pockyt/new.ts", "@/payments/seqr/notification"],
    ["payments/transport/new.ts", "@/payments/seqr/notification"],
    ["server/orders/new.ts", "@/payments/transport/send-once"],
    ["server/orders/new.ts", "@/payments/seqr/soap-client"],
    ["server/orders/new.ts", "@/components/ui/button"],
    ["components/basket/new.tsx", "@/server/db/db"],
    ["components/basket/new.tsx", "@/payments/registry"],
    ["components/ui/new.tsx", "@/core/money/money"],
    ["app/api/basket/new.ts", "@/payments/seqr/soap-client"],
    ["app/api/basket/new.ts", "@/scripts/lib/test-database"],
    ["app/api/basket/new.ts", "@/sandbox/clock"],
    ["server/orders/new.ts", "../../sandbox/clock"],
    ["sandbox/seqr/new.ts", "../../core/money/money"],
    ["sandbox/seqr/new.ts", "../../payments/seqr/notification"],
    ["sandbox/phone/new.tsx", "../../components/catalog/listing-filter"],
    ["e2e/new.ts", "@/core/money/money"],
    ["e2e/new.ts", "../sandbox/clock"],
    ["bench/new.ts", "@/server/db/db"],
  ])("keeps %s from importing %s", async (from, to) => {
    expect(await broken(from, to)).toContain(FENCE);
  });

  it("lets the shell name an adapter's types, but not call into it", async () => {
    expect(await broken("server/orders/new.ts", "@/payments/seqr/provider", "type ")).not.toContain(FENCE);
    expect(await broken("server/orders/new.ts", "@/payments/seqr/provider")).toContain(FENCE);
  });

  it("refuses a file in a folder nobody has a rule for", async () => {
    expect(await broken("misc/new.ts", "@/core/money/money")).toContain("boundaries/no-unknown-files");
  });

  it.each(["next/server", "react", "node:fs", "@prisma/client"])(
    "keeps %s out of the core",
    async (source) => {
      expect(await broken("core/order/new.ts", source)).toContain("no-restricted-imports");
    },
  );
});
