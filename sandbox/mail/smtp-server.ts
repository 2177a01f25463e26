import { SMTPServer } from "smtp-server";
import { log } from "@sandbox/lib/log";
import type { MailStore } from "@sandbox/mail/mail-store";

const SIZE_LIMIT = 10 * 1024 * 1024;

/** A real SMTP server on the loopback, no sign-in, no TLS. Gives the function that stops it; rejects when the port is taken. */
export function startSmtpServer(port: number, mail: MailStore): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: SIZE_LIMIT,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        if (stream.sizeExceeded) return callback(new Error("552 message is too large"));
        const from = session.envelope.mailFrom;
        const envelope = {
          from: from ? from.address : "",
          to: session.envelope.rcptTo.map(({ address }) => address),
        };
        mail.receive(Buffer.concat(chunks), envelope).then(
          () => callback(),
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      server.on("error", (error) => log.warn({ err: error }, "smtp connection failed"));
      resolve(() => new Promise((done) => void server.close(done)));
    });
  });
}
