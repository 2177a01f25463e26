import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HolderChooser } from "@sandbox/components/phone/holder-chooser-client";
import { PageFrame } from "@sandbox/components/shell/page-frame";

export const metadata: Metadata = { title: "Wallet phone" };

export default async function WalletHolderRoute({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { link } = await searchParams;
  if (typeof link !== "string" || !link) redirect("/phone");
  return (
    <PageFrame
      title="Whose phone scans this?"
      lead="A real code opens the wallet of whoever holds the phone. Here you choose."
    >
      <HolderChooser provider="pockyt" link={`/wallet/pay/${link}`} />
    </PageFrame>
  );
}
