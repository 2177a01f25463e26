import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { toFact } from "./facts";
import { readIpn } from "./ipn";
import { sign } from "./sign";
import { demoToken, exampleOrderNumber, exampleReference, exampleTransactionNo } from "./testing/examples";

// Protocol 4, as it stands on the wire.
const printed =
  "transactionNo=405512783390124857&status=success&amount=24.60&currency=USD&settleCurrency=USD" +
  "&reference=POS1-20260304-0007-A1&time=20260304221530&verifySign=666fc9985477ca6a3859dce26de7782d";
const withNote =
  "transactionNo=405512783390124857&status=success&amount=24.60&currency=USD&settleCurrency=USD" +
  "&reference=POS1-20260304-0007-A1&time=20260304221530&vendorId=2026030422001400001234567890" +
  "&note=till+1+%2B+caf%C3%A9+%26+bar+%3D+ok&verifySign=f48d7e369766d858052e0830222112cd";
const form = "application/x-www-form-urlencoded";

const fields = {
  transactionNo: exampleTransactionNo,
  status: "success",
  amount: "24.60",
  currency: "USD",
  settleCurrency: "USD",
  reference: exampleReference,
  time: "20260304221530",
};
const paid = {
  transactionNo: exampleTransactionNo,
  reference: exampleReference,
  status: "success",
  rawStatus: "success",
  amount: money(2460, "USD"),
  amountText: "24.60 USD",
  time: new Date("2026-03-04T14:15:30Z"),
};

/** A notification as Pockyt would send it, with these fields changed and signed. */
function told(over: Record<string, string>, token = demoToken) {
  const all = { ...fields, ...over };
  return new URLSearchParams({ ...all, verifySign: sign(all, token) }).toString();
}
const read = (body: string, type: string | null = form) => readIpn(body, type, demoToken);

describe("readIpn", () => {
  it("reads the printed notification, its time in UTC", () => {
    expect(read(printed)).toEqual({ ok: true, ipn: paid });
    expect(read(printed, null)).toEqual({ ok: true, ipn: paid });
  });

  it("takes fields that nobody announced, since all received ones are signed", () => {
    expect(read(withNote)).toEqual({
      ok: true,
      ipn: { ...paid, vendorId: "2026030422001400001234567890" },
    });
    expect(read(told({ customerNo: "1", exchangeRate: "7.2" })).ok).toBe(true);
  });

  it("reads the test message of the vendor's own library (P6)", () => {
    const body =
      "amount=0.01&currency=USD&reference=test1666247277861&settleCurrency=USD&status=success" +
      "&time=20221020142817&transactionNo=305680500880311923&verifySign=435d01c5d5fa88cfe8168fbfbf732519";
    expect(read(body)).toMatchObject({
      ipn: { amount: money(1, "USD"), time: new Date("2022-10-20T06:28:17Z") },
    });
  });

  it("reads the same as JSON, by its type or by its look", () => {
    const verifySign = sign(fields, demoToken);
    const body = JSON.stringify({ ...fields, vendorId: null, verifySign });
    expect(read(body, "application/json; charset=utf-8")).toEqual({ ok: true, ipn: paid });
    expect(read(`\n ${body}`, null)).toEqual({ ok: true, ipn: paid });
  });

  it("reads the time of the newer kind, which is UTC already", () => {
    const { time: _, ...rest } = fields;
    const newer = { ...rest, completedAt: "2026-03-04T14:15:30Z", customerNo: "C1" };
    const body = new URLSearchParams({ ...newer, verifySign: sign(newer, demoToken) }).toString();
    expect(read(body)).toMatchObject({ ipn: { time: new Date("2026-03-04T14:15:30Z") } });
    const { time: none, ...untimed } = paid;
    expect(none).toBeInstanceOf(Date);
    expect(read(told({ time: "yesterday" }))).toEqual({ ok: true, ipn: untimed });
  });

  it("takes a signature with or without the empty fields", () => {
    expect(read(`${printed}&note=`)).toMatchObject({ ok: true });
  });

  it.each([
    ["a changed amount", printed.replace("24.60", "2.46")],
    ["a changed status", printed.replace("success", "failed")],
    ["a field more", `${printed}&note=hello`],
    ["no signature", printed.replace(/&verifySign=.*/, "")],
    ["an empty one", printed.replace(/(verifySign=).*/, "$1")],
    ["another shop's token", told({}, "5cbfb079f15b150122261c8537086d77b")],
    ["an empty token", told({}, "")],
  ])("refuses %s before it looks at anything (R13)", (_, body) => {
    expect(read(body)).toEqual({ ok: false, why: "signature" });
  });

  it("checks the signature before the status, and gives back nothing of what is not signed (R13)", () => {
    expect(read("status=nonsense&transactionNo=abc&verifySign=0")).toEqual({ ok: false, why: "signature" });
  });

  it("refuses everything while there is no token", () => {
    expect(readIpn(told({}, ""), form, "")).toEqual({ ok: false, why: "signature" });
  });

  it.each([
    ["a name that stands twice", `${printed}&amount=99.00`],
    ["half a JSON", '{"transactionNo":"40551'],
    ["a JSON list", "[1]", "application/json"],
    ["more than anybody needs", `${printed}&note=${"x".repeat(20_000)}`],
    ["no transaction", told({ transactionNo: "" })],
    ["a transaction that is none", told({ transactionNo: "../../etc" })],
    ["an amount that is none", told({ amount: "24,60" })],
    ["a negative amount", told({ amount: "-24.60" })],
    ["a fraction of a cent", told({ amount: "24.605" })],
    ["no status", told({ status: "" })],
  ])("refuses %s, signed or not", (_, body, type = form) => {
    expect(read(body, type)).toEqual({ ok: false, why: "malformed" });
  });

  it("refuses an id that came as a number: its last digits are lost already (R7)", () => {
    const json = `{"transactionNo":405512783390124857,"status":"success","amount":"24.60","currency":"USD"`;
    // As the sender signed it, and as the parser rounded it.
    for (const transactionNo of ["405512783390124857", "405512783390124860"]) {
      const asText = { transactionNo, status: "success", amount: "24.60", currency: "USD" };
      const answer = read(`${json},"verifySign":"${sign(asText, demoToken)}"}`, "application/json");
      expect(answer.ok).toBe(false);
    }
  });

  it("refuses an amount that came as a number: 24.60 is not what was signed any more (R8)", () => {
    const asNumber = { ...fields, amount: "24.6" };
    const body = JSON.stringify({ ...fields, amount: 24.6, verifySign: sign(asNumber, demoToken) });
    expect(read(body)).toEqual({ ok: false, why: "malformed" });
  });

  it("gives a foreign currency as text, so that somebody can look at it (R15)", () => {
    const answer = read(told({ currency: "CNY" }));
    expect(answer).toMatchObject({ ok: true, ipn: { amount: undefined, amountText: "24.60 CNY" } });
    const asked = { reference: exampleTransactionNo, orderNumber: exampleOrderNumber };
    expect(answer.ok && toFact(asked, answer.ipn)).toMatchObject({
      kind: "paid",
      paid: undefined,
      mismatch: "paid 24.60 CNY",
    });
  });

  it("makes the same fact as the poll, so that both together count once (R14)", () => {
    const asked = { reference: exampleTransactionNo, orderNumber: exampleOrderNumber };
    const answer = read(printed);
    const polled = { ...paid, rawStatus: "success" };
    expect(answer.ok && toFact(asked, answer.ipn)).toEqual(toFact(asked, polled));
  });

  it.each(["init", "pending", "dealing", "failed", "closed", "reversed", "onhold"])(
    "reads %s as well",
    (status) => {
      expect(read(told({ status }))).toMatchObject({ ok: true, ipn: { rawStatus: status } });
    },
  );
});
