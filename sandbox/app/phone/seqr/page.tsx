import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SeqrPhone } from "@sandbox/components/seqr/seqr-phone-client";
import { Link } from "@ui/link";

export const metadata: Metadata = { title: "SEQR phone" };

export default async function SeqrPhonePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { person } = await searchParams;
  if (typeof person !== "string" || !person) redirect("/phone");
  return (
    <main className="grid min-h-dvh content-center min-[500px]:py-4">
      <h1 className="sr-only">SEQR phone</h1>
      <SeqrPhone personId={person} hint="Point the camera at a code in the shop" base="/phone/seqr" />
      <p className="text-muted mt-3 text-center text-sm max-[499px]:hidden [@media(max-height:860px)]:hidden">
        <Link href="/phone" className="underline underline-offset-4">
          All phones
        </Link>
      </p>
    </main>
  );
}
