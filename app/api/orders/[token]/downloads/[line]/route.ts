import { getDownload } from "@/server/orders/get-download";
import { problem } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** The file of a digital product, once it is paid. */
export const GET = route<{ token: string; line: string }>(async (_request, { params }) => {
  const { token, line } = await params;
  const download = await getDownload({ token, lineId: line });
  if (!download)
    return problem(404, "not-found", "There is nothing to download here, or it is not paid yet.");
  return new Response(new Uint8Array(download.content), {
    headers: {
      "Content-Type": download.type,
      "Content-Disposition": `attachment; filename="${download.name}"`,
      "Cache-Control": "private, no-store",
    },
  });
});
