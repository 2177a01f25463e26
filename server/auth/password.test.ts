import { scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

describe("password hashes", () => {
  it("carry their parameters and a salt of their own", async () => {
    const [one, two] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
    expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(two);
  });

  it("accept the password and nothing else", async () => {
    const hash = await hashPassword("correct horse");
    expect(await verifyPassword("correct horse", hash)).toBe(true);
    expect(await verifyPassword("Correct horse", hash)).toBe(false);
    expect(await verifyPassword("", hash)).toBe(false);
  });

  it("are read with the parameters they were made with", async () => {
    const salt = Buffer.alloc(16, 7);
    const key = scryptSync("older password", salt, 32, { N: 2 ** 10, r: 8, p: 1 }).toString("base64url");
    const older = `$scrypt$ln=10,r=8,p=1$${salt.toString("base64url")}$${key}`;
    expect(await verifyPassword("older password", older)).toBe(true);
    expect(await verifyPassword("other password", older)).toBe(false);
  });

  it("treat composed and decomposed letters as the same", async () => {
    expect(
      await verifyPassword(
        "zaz\u0307o\u0301lc\u0301-gesla",
        await hashPassword("zażółć-gesla".replace("ł", "l")),
      ),
    ).toBe(true);
  });

  it.each([null, "", "plain", "$scrypt$ln=15,r=8,p=1$short$short", "$2b$10$abcdef"])(
    "never match when the stored one is %j",
    async (stored) => {
      expect(await verifyPassword("", stored)).toBe(false);
      expect(await verifyPassword("password", stored)).toBe(false);
    },
  );

  it("take the same work for nobody as for somebody", async () => {
    const hash = await hashPassword("correct horse");
    const known = await milliseconds(() => verifyPassword("wrong horse", hash));
    const nobody = await milliseconds(() => verifyPassword("wrong horse", null));
    expect(nobody).toBeGreaterThan(known / 4);
  });
});

/** The quickest of three runs: what other work on the machine adds is left out. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
