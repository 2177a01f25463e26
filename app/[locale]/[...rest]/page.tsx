import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";

/** Whatever no other page answers, in the language of its address. */
export default async function Rest({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale((await params).locale);
  notFound();
}
