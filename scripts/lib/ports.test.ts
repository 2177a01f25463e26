import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { choosePorts, freePort, isFree } from "./ports.mjs";

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Takes some port and gives its number. */
async function occupied(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no address");
  return address.port;
}

describe("freePort", () => {
  it("goes on to the next port when the wanted one is taken", async () => {
    const taken = await occupied();
    expect(await isFree(taken)).toBe(false);
    expect(await freePort(taken)).toBeGreaterThan(taken);
  });

  it("leaves out ports that are already promised", async () => {
    const first = await freePort(20_000);
    expect(await freePort(first, [first])).toBeGreaterThan(first);
  });
});

describe("choosePorts", () => {
  it("never gives one port to two servers", async () => {
    const ports = await choosePorts({}, { shop: 21_000, sandbox: 21_000, smtp: 21_000 });
    expect(new Set(Object.values(ports)).size).toBe(3);
  });

  it.each(["abc", "0", "70000", "3000.5"])("names the variable that is no port: %s", async (port) => {
    await expect(choosePorts({ SANDBOX_PORT: port })).rejects.toThrow("SANDBOX_PORT must be a port");
  });

  it("refuses a port that was named and is taken", async () => {
    const taken = await occupied();
    await expect(choosePorts({ PORT: String(taken) })).rejects.toThrow("in use");
  });
});
