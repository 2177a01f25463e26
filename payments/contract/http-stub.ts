import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type StubRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** `hang` never answers, `drop` cuts the connection after reading the request, `stall` sends half a body. */
export type StubAnswer =
  | { status?: number; type?: string; body: string; headers?: Record<string, string> }
  | "hang"
  | "drop"
  | "stall";

export type HttpStub = {
  url: string;
  requests: StubRequest[];
  /** What the next requests get, until changed. */
  answer: (next: StubAnswer | ((request: StubRequest) => StubAnswer)) => void;
  close: () => Promise<void>;
};

/** A provider's server for tests, on a port of its own. */
export async function startHttpStub(): Promise<HttpStub> {
  const requests: StubRequest[] = [];
  let next: (request: StubRequest) => StubAnswer = () => ({ status: 500, body: "no answer set" });
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url: path = "", headers } = incoming;
      const request = { method, path, headers, body: Buffer.concat(chunks).toString("utf8") };
      requests.push(request);
      const answer = next(request);
      if (answer === "hang") return;
      if (answer === "drop") return void incoming.socket.destroy();
      if (answer === "stall") {
        outgoing.writeHead(200, { "content-type": "text/xml" });
        return void outgoing.write("<soap:Envelope");
      }
      const type = answer.type ?? "text/xml; charset=utf-8";
      outgoing.writeHead(answer.status ?? 200, { "content-type": type, ...answer.headers });
      outgoing.end(answer.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a listening TCP server has an address with a port
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (value) => {
      next = typeof value === "function" ? value : () => value;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** An address at which nobody listens. */
export async function refusingUrl(): Promise<string> {
  const stub = await startHttpStub();
  await stub.close();
  return stub.url;
}
