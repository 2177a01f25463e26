import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { log } from "@/server/log";
import { toEscPos } from "./escpos";
import { receiptTexts } from "./receipt-texts";
import { sendToPrinter } from "./send-to-printer";
import { decide, Refused, type TillResult } from "./till-problems";
import { receiptShop } from "./to-receipt";

/** Prints a line at the till's printer at once, so that whoever set its address sees whether it is right. */
export function testPrinter({
  tillId,
  locale = "en",
}: {
  tillId: string;
  locale?: Locale;
}): Promise<TillResult<{ ok: true }>> {
  return decide(async () => {
    const till = await db().till.findUnique({ where: { id: tillId } });
    if (!till) throw new Refused("not-found");
    if (!till.printer) throw new Refused("no-printer");
    const words = receiptTexts[locale];
    const lines = [
      { text: receiptShop().name, look: "title" as const },
      { text: words.test(till.name), look: "centre" as const },
      { text: words.testText, look: "centre" as const },
    ];
    try {
      await sendToPrinter(till.printer, toEscPos(lines, till.number));
    } catch (error) {
      log.warn({ till: tillId, printer: till.printer, err: error }, "the test print failed");
      throw new Refused("printer-silent");
    }
    return { ok: true };
  });
}
