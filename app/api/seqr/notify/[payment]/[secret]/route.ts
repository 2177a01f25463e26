import { receiveSeqrNotification } from "@/server/payments/receive-seqr-notification";
import { problem } from "@/server/http/problem";
import { readBody } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** SEQR says that something happened to a payment; it is asked what (SEQR protocol section 4). */
export const POST = route<{ payment: string; secret: string }>(async (request, { params }) => {
  const { payment, secret } = await params;
  const body = await readBody(request, 8 * 1024);
  const known = await receiveSeqrNotification({ paymentId: payment, secret, body });
  return known ? new Response(null, { status: 200 }) : problem(404, "not-found", "There is no such payment.");
});
