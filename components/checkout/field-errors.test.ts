import { describe, expect, it } from "vitest";
import { type Checked, errorsIn, problemOf } from "./field-errors";

const fine = { valueMissing: false, typeMismatch: false, patternMismatch: false };
const field = (name: string, value: string, wrong: Partial<typeof fine> = {}, type = "text") =>
  ({ name, type, value, validity: { ...fine, ...wrong } }) as Checked; // the parts of validity that are looked at

describe("what is wrong with a field", () => {
  it("is said in the form's own terms", () => {
    expect(problemOf(field("name", "", { valueMissing: true }))).toBe("missing");
    expect(problemOf(field("name", "   "))).toBe("missing");
    expect(problemOf(field("locker", "KRA010", { valueMissing: true }, "radio"))).toBe("locker");
    expect(problemOf(field("consents.terms", "on", { valueMissing: true }, "checkbox"))).toBe("consent");
    expect(problemOf(field("email", "zofia", { typeMismatch: true }))).toBe("email");
    expect(problemOf(field("zip", "31", { patternMismatch: true }))).toBe("zip");
    expect(problemOf(field("invoice.postalCode", "31", { patternMismatch: true }))).toBe("zip");
    expect(problemOf(field("phone", "12"))).toBe("phone");
    expect(problemOf(field("invoice.taxId", "5261040827"))).toBe("taxId");
  });

  it("is nothing when it may be empty or is right", () => {
    expect(problemOf(field("comments", ""))).toBeUndefined();
    expect(problemOf(field("phone", "600 700 800"))).toBeUndefined();
    expect(problemOf(field("invoice.taxId", "526-104-08-28"))).toBeUndefined();
  });
});

describe("the fields that the server found wrong", () => {
  it("are called as the form calls them", () => {
    const paths = [
      "delivery.locker",
      "delivery.zip",
      "consents.terms",
      "email",
      "phone",
      "invoice.taxId",
      "name",
    ];
    expect(errorsIn(paths.map((path) => ({ path, message: "-" })))).toEqual({
      ...{ locker: "locker", zip: "invalid", "consents.terms": "consent", email: "email", phone: "phone" },
      ...{ "invoice.taxId": "taxId", name: "invalid" },
    });
  });

  it("are none where it names none that the form has", () => {
    expect(errorsIn(undefined)).toEqual({});
    expect(errorsIn([{ path: "expectedTotal" }, null, "x"])).toEqual({});
  });
});
