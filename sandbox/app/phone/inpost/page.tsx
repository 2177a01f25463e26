import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InPostPhonePage } from "@sandbox/components/inpost-pay/phone-page-client";
import { HolderChooser } from "@sandbox/components/phone/holder-chooser-client";
import { PageFrame } from "@sandbox/components/shell/page-frame";
import { Link } from "@ui/link";

export const metadata: Metadata = { title: "InPost phone" };

export default async function InPostPhoneRoute({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { person, link } = await searchParams;
  if (typeof person === "string" && person) {
    return (
      <main className="grid min-h-dvh content-center min-[500px]:py-4">
        <InPostPhonePage personId={person} />
        <p className="text-muted mt-3 text-center text-sm max-[499px]:hidden [@media(max-height:860px)]:hidden">
          <Link href="/phone" className="underline underline-offset-4">
            All phones
          </Link>
        </p>
      </main>
    );
  }
  if (typeof link !== "string" || !link) redirect("/phone");
  return (
    <PageFrame
      title="Whose phone scans this?"
      lead="A real code opens the app of whoever holds the phone. Here you choose."
    >
      <HolderChooser provider="inpost-pay" link={link} />
    </PageFrame>
  );
}
