import { getTranslations } from "next-intl/server";
import type { Metadata } from "next";
import { DisplayScreen } from "@/components/till/display/display-screen-client";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ key?: string | string[] }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: (await getTranslations({ locale, namespace: "till.display" }))("title") };
}

/** The customer display. Its key is what pairs it with a till; nobody signs in on it. */
export default async function DisplayPage({ searchParams }: PageProps) {
  const { key } = await searchParams;
  return <DisplayScreen displayKey={typeof key === "string" ? key : ""} />;
}
