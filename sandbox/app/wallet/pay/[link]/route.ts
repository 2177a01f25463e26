import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

/** A shop's code that was opened in a browser: on to the phone page, where somebody picks a phone. */
export async function GET(_request: Request, { params }: { params: Promise<{ link: string }> }) {
  const { link } = await params;
  const page = new URL("/phone/wallet", getSandbox().env.publicUrl);
  page.searchParams.set("link", link);
  return new Response(null, { status: 302, headers: { location: page.href, "cache-control": "no-store" } });
}
