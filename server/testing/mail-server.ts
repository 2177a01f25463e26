import "server-only";
import { SMTPServer } from "smtp-server";

/** A mail server on a port of its own that keeps the Message-IDs of what it takes. */
export async function startMailServer(): Promise<{ url: string; ids: string[]; stop(): Promise<void> }> {
  const ids: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onData(stream, _session, callback) {
      let mail = "";
      stream.on("data", (part: Buffer) => (mail += part.toString("utf8")));
      stream.once("end", () => {
        ids.push(/^Message-ID:\s*(\S+)/im.exec(mail)?.[1] ?? "");
        callback();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    ids,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
