import type { Metadata } from "next";
import { Mailbox } from "@sandbox/components/mail/mailbox-client";
import { PageFrame } from "@sandbox/components/shell/page-frame";

export const metadata: Metadata = { title: "Mail" };

export default async function MailPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { id, view } = await searchParams;
  return (
    <PageFrame title="Mail" lead="What the shop sent. It never left this machine.">
      <Mailbox openId={typeof id === "string" ? id : ""} view={typeof view === "string" ? view : undefined} />
    </PageFrame>
  );
}
