import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { enforceFrameRule, frameRule } from "./frame-rule";

describe("the frame rule", () => {
  it("allows the shop itself and the stage's origin, whatever path it was given with", () => {
    expect(frameRule(undefined)).toBe("frame-ancestors 'self'");
    expect(frameRule("http://localhost:4000/stage")).toBe("frame-ancestors 'self' http://localhost:4000");
  });

  it("stands on every answer of the process, as it was set last", async () => {
    enforceFrameRule(undefined);
    enforceFrameRule("http://localhost:4000");
    const server = createServer((_request, response) => response.end("ok")).listen(0);
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const answer = await fetch(`http://localhost:${port}/`);
    expect(answer.headers.get("content-security-policy")).toBe(
      "frame-ancestors 'self' http://localhost:4000",
    );
    server.closeAllConnections();
    server.close();
  });
});
