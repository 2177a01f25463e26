import { refused, success, type Answer, type ResellerCall } from "@sandbox/seqr/operations/operation";
import { buildReport, needsTerminalPeriod, reportName } from "@sandbox/seqr/rules/reports";
import { refuse, resultCodes } from "@sandbox/seqr/rules/result-codes";
import { text } from "@sandbox/seqr/wire/read-element";
import { readParameters } from "@sandbox/seqr/wire/read-request";
import { writeXml } from "@sandbox/seqr/wire/write-xml";

/** executeReport: the first asking for a report of a period answers 2 "not ready", later ones 0 (protocol sections 6, 9). */
export function executeReport({ sandbox, body, reseller, now }: ResellerCall): Answer {
  const { seqr } = sandbox;
  const report = reportName(text(body, "reportId"));
  if (!report) return refused(refuse("REJECTED_BUSINESS_LOGIC", "unknown reportId"));
  const periodId = readParameters(body).get("transactionPeriodId") ?? "";
  const period = seqr.periods.get(periodId);
  if (period?.resellerId !== reseller.id)
    return refused(refuse("REJECTED_BUSINESS_LOGIC", "unknown transactionPeriodId"));
  if (needsTerminalPeriod(report) && period.terminalId === null)
    return refused(refuse("REJECTED_BUSINESS_LOGIC", "this report needs the period of a terminal"), periodId);
  if (!period.prepared.includes(report)) {
    seqr.periods.put({ ...period, prepared: [...period.prepared, report] });
    return { code: resultCodes.REPORT_NOT_READY, reference: periodId };
  }
  const entries =
    period.terminalId === null ? seqr.ledgerOfShopPeriod(periodId) : seqr.ledgerOfTerminalPeriod(periodId);
  const content = writeXml([buildReport(report, period, entries, now)]);
  return success({
    reference: periodId,
    fields: [
      [
        "report",
        [
          ["title", report],
          ["mimeType", "text/html"],
          ["content", Buffer.from(content, "utf8").toString("base64")],
          ["contentString", content],
        ],
      ],
    ],
  });
}
