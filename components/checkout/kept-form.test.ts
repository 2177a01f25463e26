import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetForm, keepForm, keptForm } from "./kept-form";

/** A tab's storage, as far as the form needs it. */
function storage(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
function fields(values: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of values) form.append(name, value);
  return form;
}

beforeEach(() => void vi.stubGlobal("sessionStorage", storage()));
afterEach(() => void vi.unstubAllGlobals());

describe("what was filled in", () => {
  it("comes before what is known of the shopper, who else begins with that", () => {
    const known = { name: "Zofia", email: "zofia@example.com" };
    expect([...keptForm(known)]).toEqual(Object.entries(known));
    expect([...keptForm(null)]).toEqual([]);
    keepForm(fields([["name", "Oliver"]]));
    expect([...keptForm(known)]).toEqual([["name", "Oliver"]]);
    forgetForm();
    expect(keptForm(known).get("name")).toBe("Zofia");
  });

  it("is there again, with every value of a name and letters of any kind", () => {
    keepForm(
      fields([
        ["name", "Zażółć Gęślą & Co. =1"],
        ["option", "PWW"],
        ["option", "GW"],
      ]),
    );
    expect(keptForm().get("name")).toBe("Zażółć Gęślą & Co. =1");
    expect(keptForm().getAll("option")).toEqual(["PWW", "GW"]);
  });

  it("is what was kept last, without files", () => {
    keepForm(fields([["city", "Łódź"]]));
    keepForm(fields([["file", new Blob(["x"])]]));
    expect([...keptForm()]).toEqual([]);
  });

  it("is forgotten when it is no longer needed", () => {
    keepForm(fields([["city", "Łódź"]]));
    forgetForm();
    expect([...keptForm()]).toEqual([]);
  });

  it.each(["{", "null", '{"city":1}', '[["a"]]', "7"])("does not break the page when it is %s", (text) => {
    sessionStorage.setItem("kram-checkout", text);
    expect(keptForm().get("name")).toBeNull();
  });

  it("is nothing in a browser that keeps nothing", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => keepForm(fields([["city", "Łódź"]]))).not.toThrow();
    expect([...keptForm()]).toEqual([]);
    expect(forgetForm).not.toThrow();
  });
});
