import { describe, expect, it } from "vitest";
import { whyForbidden } from "@sandbox/lib/control-route";
import { parseEnv } from "@sandbox/env";

const loopback = { env: parseEnv({ SANDBOX_PUBLIC_URL: "http://sandbox.test:4000" }) };
const open = { env: parseEnv({ SANDBOX_CONTROL: "open" }) };
const from = (peer: string, more: Record<string, string> = {}) =>
  new Headers({ host: "localhost:4000", ...(peer ? { "x-sandbox-peer": peer } : {}), ...more });

describe("who may use the control API", () => {
  it.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("this machine, as %s", (peer) => {
    expect(whyForbidden(loopback, from(peer))).toBeNull();
    expect(
      whyForbidden(loopback, from(peer, { "x-forwarded-for": peer, host: "sandbox.test:4000" })),
    ).toBeNull();
  });

  it.each<[string, Headers]>([
    ["another machine", from("192.168.1.7")],
    ["another machine that claims to be local", from("192.168.1.7", { "x-forwarded-for": "127.0.0.1" })],
    ["somebody behind a local proxy", from("127.0.0.1", { "x-forwarded-for": "203.0.113.9, 127.0.0.1" })],
    ["a name that was made to point here", from("127.0.0.1", { host: "evil.example" })],
    ["a foreign page in a local browser", from("127.0.0.1", { "sec-fetch-site": "cross-site" })],
    ["an address that only starts like ours", from("127.0.0.1.evil.example")],
  ])("not %s", (_who, headers) => {
    expect(whyForbidden(loopback, headers)).toMatchObject({ status: 403 });
    expect(whyForbidden(open, headers)).toBeNull();
  });

  it("nobody yet whose address is not known, because the process is still starting", () => {
    expect(whyForbidden(loopback, from(""))).toMatchObject({ status: 503 });
  });
});
