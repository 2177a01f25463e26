import { describe, expect, it } from "vitest";
import { checkPrincipal, type Credentials, type Principal } from "@sandbox/seqr/rules/check-principal";
import { seedResellers, seedTerminals } from "@sandbox/seqr/seed";

const [terminal] = seedTerminals;
const blocked = terminal && { ...terminal, terminalId: "blocked", blocked: true };
const directory = {
  terminal: (id: string) => [terminal, blocked].find((candidate) => candidate?.terminalId === id),
  reseller: (id: string, userId: string) =>
    seedResellers.find((one) => one.id === id && one.userId === userId),
};
const shop: Credentials = {
  id: "public_test_shop_terminal",
  type: "TERMINALID",
  userId: "",
  password: "12345678",
};
const user: Credentials = { id: "public_test_shop", type: "RESELLERUSER", userId: "9900", password: "1234" };

function check(credentials: Credentials, needs: Principal["kind"] = "terminal") {
  const result = checkPrincipal(credentials, directory, needs);
  return result.ok ? "ok" : result.name;
}

describe("checkPrincipal", () => {
  it("knows the documented demo credentials", () => {
    expect(check(shop)).toBe("ok");
    expect(check(user, "reseller")).toBe("ok");
  });

  it("takes a reseller packed as id/userId, and a userId sent along with a terminal", () => {
    expect(check({ ...user, id: "public_test_shop/9900", userId: "" }, "reseller")).toBe("ok");
    expect(check({ ...shop, userId: "9900" })).toBe("ok");
  });

  it("answers 29 for an unknown terminal or type, before looking at the password", () => {
    expect(check({ ...shop, id: "nobody", password: "x" })).toBe("INVALID_INITIATOR_PRINCIPAL_ID");
    expect(check({ ...shop, type: "" })).toBe("INVALID_INITIATOR_PRINCIPAL_ID");
  });

  it("answers 37 for an unknown reseller user", () => {
    expect(check({ ...user, userId: "1" }, "reseller")).toBe("INITIATOR_PRINCIPAL_NOT_FOUND");
    expect(check({ ...user, userId: "" }, "reseller")).toBe("INITIATOR_PRINCIPAL_NOT_FOUND");
  });

  it("answers 21 for a password below four characters, 20 for a wrong one", () => {
    expect(check({ ...shop, password: "123" })).toBe("ACCESS_DENIED");
    expect(check({ ...shop, password: "" })).toBe("ACCESS_DENIED");
    expect(check({ ...shop, password: "12345679" })).toBe("AUTHENTICATION_FAILED");
  });

  it("answers 33 for a blocked terminal, only to who knows its password", () => {
    expect(check({ ...shop, id: "blocked" })).toBe("INVALID_INITIATOR_PRINCIPAL_STATE");
    expect(check({ ...shop, id: "blocked", password: "wrong" })).toBe("AUTHENTICATION_FAILED");
  });

  it("answers 21 when the operation is for the other kind of principal", () => {
    expect(check(user, "terminal")).toBe("ACCESS_DENIED");
    expect(check(shop, "reseller")).toBe("ACCESS_DENIED");
  });
});
