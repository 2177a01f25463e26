import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

/** A deep link that was opened in a browser: on to the phone page, where somebody picks a phone. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const page = new URL("/phone/inpost", getSandbox().env.publicUrl);
  page.searchParams.set("link", token);
  return new Response(null, { status: 302, headers: { location: page.href, "cache-control": "no-store" } });
}
