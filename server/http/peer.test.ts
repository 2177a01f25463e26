import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientAddress, isLocal, peerAddress, watchPeers } from "./peer";

const server = createServer((request, response) => {
  const headers = new Headers(request.headers as Record<string, string>); // none of the sent ones is a list
  const seen = { peer: peerAddress(headers), local: isLocal(headers), client: clientAddress(headers) };
  response.end(JSON.stringify(seen));
});
let url = "";

beforeAll(async () => {
  watchPeers();
  watchPeers();
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
});
afterAll(() => void server.close());

const ask = async (headers: Record<string, string> = {}) => (await fetch(url, { headers })).json();

describe("the other end of a connection", () => {
  it("is this machine when it calls itself", async () => {
    expect(await ask()).toEqual({ peer: "127.0.0.1", local: true, client: "127.0.0.1" });
  });

  it("is not this machine when a proxy on it serves somebody else", async () => {
    const headers = { "X-Forwarded-For": "127.0.0.1, 203.0.113.9" };
    expect(await ask(headers)).toEqual({ peer: "127.0.0.1", local: false, client: "203.0.113.9" });
  });

  it("is unknown, and not this machine, without the server's own word", () => {
    const forged = new Headers({ "X-Forwarded-For": "127.0.0.1", "X-Peer": "127.0.0.1" });
    expect(peerAddress(forged)).toBeUndefined();
    expect(isLocal(forged)).toBe(false);
    expect(clientAddress(forged)).toBe("127.0.0.1");
    expect(clientAddress(new Headers())).toBe("unknown");
  });
});
