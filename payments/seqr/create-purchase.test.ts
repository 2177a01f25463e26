import { describe, expect, it } from "vitest";
import {
  createPurchaseAccepted,
  createPurchaseErrors,
  createPurchaseRefused,
  createPurchaseStatus,
  parseCreatePurchase,
} from "./create-purchase";

const example = {
  purchaseToken: "HOODIE-NAVY-M",
  clientName: "Åsa Nyström",
  street: "Vasagatan 7 B",
  city: "Göteborg",
  country: "Sweden",
  state: "",
  zip: "41124",
  email: "asa@example.com",
  msisdn: "46701740605",
};
const read = (over: Record<string, unknown>) => parseCreatePurchase({ ...example, ...over });
const purchase = (over: Record<string, unknown>) => {
  const parsed = read(over);
  if (!parsed.ok) throw new Error(parsed.fields.join());
  return parsed.purchase;
};

describe("parseCreatePurchase", () => {
  it("reads the worked example", () => {
    expect(parseCreatePurchase(example)).toEqual({ ok: true, purchase: example });
  });

  it("does without state and phone", () => {
    const { state, msisdn, ...rest } = example;
    expect(state + msisdn).toBeTruthy();
    expect(parseCreatePurchase(rest)).toEqual({ ok: true, purchase: { ...rest, state: "" } });
    expect(read({ state: null, msisdn: null })).toMatchObject({ ok: true });
  });

  it("trims and ignores what it does not know", () => {
    const parsed = purchase({
      clientName: "  Jan Kowalski ",
      email: " jan@example.pl ",
      quantity: 5,
      price: "0.01",
    });
    expect(parsed).toEqual({ ...example, clientName: "Jan Kowalski", email: "jan@example.pl" });
  });

  it.each(["O'Neil & Søn <x>", "]]>", "😀 Łukasz Żółć", '"quoted"', "Robert'); DROP TABLE orders;--"])(
    "keeps the name %j as it is",
    (clientName) => {
      expect(purchase({ clientName }).clientName).toBe(clientName);
    },
  );

  it("takes control characters and broken surrogates out of every line", () => {
    const parsed = purchase({ clientName: "Jan\r\nBcc: x@y.z", street: "a\u0000b", city: "x\ud800y" });
    expect(parsed).toMatchObject({ clientName: "Jan Bcc: x@y.z", street: "a b", city: "x y" });
  });

  it("wants a zip, but a blank one will do", () => {
    expect(purchase({ zip: " " }).zip).toBe("");
    expect(read({ zip: undefined })).toMatchObject({ ok: false, fields: ["zip"] });
  });

  it("keeps the country as it came", () => {
    expect(purchase({ country: "PL" }).country).toBe("PL");
    expect(purchase({ country: "Poland" }).country).toBe("Poland");
  });

  it.each([
    ["+46 (70) 174-06-05", "46701740605"],
    ["483344323423", "483344323423"],
    ["", undefined],
    ["unknown", undefined],
    ["12", undefined],
  ])("reads the phone %j as %j", (msisdn, digits) => {
    expect(purchase({ msisdn }).msisdn).toBe(digits);
  });

  it.each(["", "a b", "a&b", "ł", "a/b", "x".repeat(65), 17, null, undefined])(
    "refuses the token %j by its own code",
    (purchaseToken) => {
      expect(read({ purchaseToken })).toEqual({
        ok: false,
        errorCode: "INVALID_PURCHASE_TOKEN",
        isCall: true,
        fields: ["purchaseToken"],
      });
    },
  );

  it.each(["clientName", "street", "city", "country", "email"])("refuses a blank or absent %s", (field) => {
    for (const value of ["", "   ", "\u0000", undefined, null, 7, ["a"], {}, "x".repeat(201)]) {
      expect(read({ [field]: value })).toEqual({
        ok: false,
        errorCode: "INVALID_REQUEST",
        isCall: true,
        fields: [field],
      });
    }
  });

  it.each([
    "asa",
    "asa@",
    "@example.com",
    "a b@example.com",
    "a@example.com\nBcc: b@example.com",
    "a@b@c.de",
  ])("refuses the address %j", (email) => {
    expect(read({ email })).toMatchObject({ ok: false, fields: ["email"] });
  });

  it("names every wrong field once", () => {
    expect(parseCreatePurchase({ purchaseToken: "A", clientName: "" })).toMatchObject({
      fields: ["clientName", "street", "city", "country", "zip", "email"],
    });
  });

  it.each([null, undefined, "text", 7, [], [example], true, {}, { clientName: "Jan" }])(
    "knows that %j is no call at all",
    (body) => {
      expect(parseCreatePurchase(body)).toMatchObject({
        ok: false,
        errorCode: "INVALID_REQUEST",
        isCall: false,
      });
    },
  );
});

describe("the answers", () => {
  it("carry the reference as a string, or the reason", () => {
    expect(createPurchaseAccepted("20260203140509123")).toEqual({ invoiceReferenceId: "20260203140509123" });
    expect(createPurchaseRefused("OUT_OF_STOCK")).toEqual({ errorCode: "OUT_OF_STOCK" });
  });

  it("are HTTP 200 for every refusal of a real call", () => {
    for (const code of createPurchaseErrors) expect(createPurchaseStatus[code]).toBe(200);
  });
});
