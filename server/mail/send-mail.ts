import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/server/env";
import type { OrderMail } from "./order-mail";

let transporter: Transporter | undefined;

/**
 * Hands a mail to the SMTP server. `key` becomes the Message-ID, so that a mail sent twice after a crash is one mail
 * to any reader. Throws when it was not taken.
 */
export async function sendMail({
  to,
  mail,
  key,
}: {
  to: { name: string; address: string };
  mail: OrderMail;
  key: string;
}): Promise<void> {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env();
  if (!SMTP_URL) throw new Error("SMTP_URL is not set: mail is off");
  transporter ??= createTransport({
    url: SMTP_URL,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
  });
  await transporter.sendMail({
    from: MAIL_FROM,
    // As an object: a name or address made of header lines stays one.
    to: { name: to.name.replace(/[\r\n]+/g, " "), address: to.address },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${key.replace(/[^A-Za-z0-9.-]+/g, ".")}@${new URL(PUBLIC_URL).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
}
