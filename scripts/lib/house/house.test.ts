import { describe, expect, it } from "vitest";
import { findLockAddresses } from "./lock-file.mjs";
import { findOddNames, findProviderNames } from "./names.mjs";
import { findLongFiles, sizeReport } from "./sizes.mjs";
import { findOpenServerFiles, findPostponedWork, findRawColours } from "./source-rules.mjs";
import { findUnequalTexts } from "./texts.mjs";

const file = (path: string, text = "") => ({ path, text });
const lines = (count: number) => "x\n".repeat(count);

describe("findLongFiles", () => {
  it("stops at 300 lines, for API routes at 40, and lets tests be", () => {
    const files = [
      file("core/long.ts", lines(301)),
      file("core/fits.ts", lines(300)),
      file("app/api/basket/route.ts", lines(41)),
      file("core/long.test.ts", lines(900)),
    ];
    expect(findLongFiles(files)).toEqual([
      "core/long.ts: 301 lines, at most 300",
      "app/api/basket/route.ts: 41 lines, at most 40",
    ]);
  });
});

describe("sizeReport", () => {
  it("gives the median and the shares in per cent", () => {
    const files = [10, 50, 100, 250].map((count, index) => file(`core/f${index}.ts`, lines(count)));
    expect(sizeReport(files)).toEqual({ files: 4, median: 100, under60: 50, under200: 75 });
  });
});

describe("findOpenServerFiles", () => {
  it("wants the import first, comments aside", () => {
    const closed = file("server/a.ts", '// why\nimport "server-only";\n');
    const open = file("server/b.ts", 'import x from "x";\nimport "server-only";\n');
    expect(findOpenServerFiles([closed, open, file("core/c.ts")])).toEqual([
      'server/b.ts: does not begin with import "server-only"',
    ]);
  });
});

describe("findPostponedWork", () => {
  it("finds what a comment leaves for later", () => {
    expect(findPostponedWork([file("core/a.ts", `x\n// ${"TO" + "DO"} later\n`)])).toHaveLength(1);
  });
});

describe("findRawColours", () => {
  it("finds literals and palette classes on screens, not in the tokens", () => {
    const files = [
      file("components/a.tsx", '<i style={{ color: "#ff0000" }} />'),
      file("components/b.tsx", '<i className="bg-red-500" />'),
      file("components/c.tsx", '<a href="#top">Order #12345</a>'),
      file("components/ui/tokens.css", "--ink: #ff0000;"),
    ];
    expect(findRawColours(files).map((problem: string) => problem.split(":")[0])).toEqual([
      "components/a.tsx",
      "components/b.tsx",
    ]);
  });
});

describe("findUnequalTexts", () => {
  it("finds keys and placeholders that one language lacks", () => {
    const english = file("messages/en.json", '{"a":{"b":"{count} lines","c":"x"}}');
    const polish = file("messages/pl.json", '{"a":{"b":"linie","d":"y"}}');
    expect(findUnequalTexts([english, polish])).toEqual([
      "messages/pl.json: a.c is missing",
      "messages/en.json: a.d is missing",
      "messages/pl.json: a.b has other placeholders than in English",
    ]);
  });

  it("lets a language have other plural forms", () => {
    const english = file("messages/en.json", '{"a":"{n, plural, one {line} other {lines}}"}');
    const polish = file(
      "messages/pl.json",
      '{"a":"{n, plural, one {linia} few {linie} many {linii} other {linii}}"}',
    );
    expect(findUnequalTexts([english, polish])).toEqual([]);
  });
});

describe("names", () => {
  it("knows each provider under one name only", () => {
    const files = [
      file("payments/seqr/wire.ts"),
      file("payments/transport/send-once.ts"),
      file("payments/inpost/wire.ts"),
      file("sandbox/app/phone/inpost/page.tsx"),
    ];
    expect(findProviderNames(files)).toHaveLength(1);
  });

  it("wants kebab-case, but takes Next's and the protocols' own spellings", () => {
    const files = [
      file("app/[locale]/(shop)/page.tsx"),
      file("app/api/seqr/createPurchase/route.ts"),
      file("core/orderTotal.ts"),
    ];
    expect(findOddNames(files)).toEqual(["core/orderTotal.ts: orderTotal.ts is not in kebab-case"]);
  });
});

describe("findLockAddresses", () => {
  it("finds packages that are bound to one registry", () => {
    const lock = {
      packages: { "node_modules/a": { resolved: "https://registry.example/a.tgz" }, "node_modules/b": {} },
    };
    expect(findLockAddresses(JSON.stringify(lock))).toEqual([
      "package-lock.json: node_modules/a has a download address",
    ]);
  });
});
