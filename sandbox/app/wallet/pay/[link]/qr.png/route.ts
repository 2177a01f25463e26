import { qrPng } from "@sandbox/lib/qr/qr-png";
import { getSandbox } from "@sandbox/lib/sandbox";

export const dynamic = "force-dynamic";

/** `qrcodeUrl` (protocol section 3.6): the picture of a shop's code. */
export async function GET(_request: Request, { params }: { params: Promise<{ link: string }> }) {
  const { link } = await params;
  const { pockyt, env } = getSandbox();
  if (pockyt.byLink(link).length === 0) return new Response(null, { status: 404 });
  const picture = Buffer.from(qrPng(`${env.publicUrl}/wallet/pay/${link}`), "base64");
  return new Response(picture, { headers: { "content-type": "image/png", "cache-control": "no-store" } });
}
