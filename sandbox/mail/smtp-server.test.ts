import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { startSmtpServer } from "@sandbox/mail/smtp-server";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo; // listening on a port
  await new Promise((done) => server.close(done));
  return port;
}

describe("the mail server", () => {
  it("keeps what was mailed, newest first, with hostile and foreign letters", async () => {
    const { sandbox } = testSandbox();
    const port = await freePort();
    const stop = await startSmtpServer(port, sandbox.mail);
    const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
    const to = "zazolc+o'neil@example.com";
    await transport.sendMail({ from: "Kram <shop@example.com>", to, subject: "First", text: "one" });
    await transport.sendMail({
      from: "Kram <shop@example.com>",
      to,
      bcc: "archive@example.com",
      subject: "Zamówienie ✓ <script>",
      text: "Cześć Zażółć O'Neil & Søn <x>",
      html: "<p>Cześć</p>",
      headers: { "X-Order": "ORD-1" },
    });
    const [newest, first] = sandbox.mail.list();
    expect(first?.subject).toBe("First");
    expect(newest).toMatchObject({
      from: "shop@example.com",
      to: [to, "archive@example.com"],
      subject: "Zamówienie ✓ <script>",
      headers: { "x-order": "ORD-1" },
    });
    expect(newest?.html.trim()).toBe("<p>Cześć</p>");
    expect(newest?.text.trim()).toBe("Cześć Zażółć O'Neil & Søn <x>");
    expect(sandbox.mail.get(newest?.id ?? "")).toEqual(newest);
    transport.close();
    await stop();
  });

  it("says so when its port is taken", async () => {
    const { sandbox } = testSandbox();
    const port = await freePort();
    const stop = await startSmtpServer(port, sandbox.mail);
    await expect(startSmtpServer(port, sandbox.mail)).rejects.toThrow("EADDRINUSE");
    await stop();
  });
});
