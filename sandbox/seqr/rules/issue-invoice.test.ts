import { describe, expect, it } from "vitest";
import { issueInvoice } from "@sandbox/seqr/rules/issue-invoice";
import { NOW, testInvoice } from "@sandbox/seqr/rules/test-invoice";
import { seedTerminals } from "@sandbox/seqr/seed";
import type { Terminal } from "@sandbox/seqr/types";

const shop = seedTerminals[0] as Terminal; // the seed has one
const register: Terminal = { ...shop, kind: "cash-register" };
const old = testInvoice({ reference: "old" });
const request = {
  terminal: shop,
  details: old.details,
  reference: "new",
  now: NOW,
  expiryMs: null,
  open: [old],
};

describe("issueInvoice", () => {
  it("starts ISSUED with version 1 and no expiry", () => {
    expect(issueInvoice(request)).toMatchObject({
      ok: true,
      invoice: { reference: "new", state: "ISSUED", version: 1, expiresAt: null },
    });
  });

  it("expires when the settings say so", () => {
    expect(issueInvoice({ ...request, expiryMs: 500 })).toMatchObject({ invoice: { expiresAt: NOW + 500 } });
  });

  it("leaves a shop's other invoices open", () => {
    expect(issueInvoice(request)).toMatchObject({ replaced: [] });
  });

  it("cancels a cash register's invoice before", () => {
    const result = issueInvoice({ ...request, terminal: register });
    expect(result).toMatchObject({
      replaced: [{ reference: "old", state: "CANCELED", closedBy: "replaced", version: 2 }],
    });
  });

  it("answers 48 PAYMENT_IN_PROGRESS while a customer pays at the cash register", () => {
    const busy = { ...old, paying: { personId: "zofia", until: NOW + 1 } };
    const result = issueInvoice({ ...request, terminal: register, open: [busy] });
    expect(result).toMatchObject({ ok: false, name: "PAYMENT_IN_PROGRESS" });
    expect(issueInvoice({ ...request, open: [busy] })).toMatchObject({ ok: true });
  });
});
