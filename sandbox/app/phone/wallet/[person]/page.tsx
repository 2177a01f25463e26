import type { Metadata } from "next";
import { WalletPhonePage } from "@sandbox/components/wallet/wallet-phone-client";
import { Link } from "@ui/link";

export const metadata: Metadata = { title: "Wallet phone" };

export default async function WalletPhoneRoute({ params }: { params: Promise<{ person: string }> }) {
  const { person } = await params;
  return (
    <main className="grid min-h-dvh content-center min-[500px]:py-4">
      <WalletPhonePage personId={decodeURIComponent(person)} />
      <p className="text-muted mt-3 text-center text-sm max-[499px]:hidden [@media(max-height:860px)]:hidden">
        <Link href="/phone" className="underline underline-offset-4">
          All phones
        </Link>
      </p>
    </main>
  );
}
