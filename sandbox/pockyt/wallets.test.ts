import { describe, expect, it } from "vitest";
import { makeCode, walletIds, wallets } from "@sandbox/pockyt/wallets";

const bytes = Uint8Array.from({ length: 32 }, (_, at) => (at * 37) % 256);

describe("makeCode", () => {
  it.each([
    ["wechatpay", /^1[0-5]\d{16}$/],
    ["alipay", /^(?:2[5-9]|30)\d{14,22}$/],
    ["alipay_hk", /^(?:2[5-9]|30)\d{15,17}$/],
    ["gcash", /^(?:2[5-9]|30)\d{22}$/],
    ["kakaopay", /^(?:2[5-9]|30)\d{22}$/],
    ["unionpay", /^62\d{17}$/],
  ] as const)("makes codes of %s as its network documents them", (wallet, pattern) => {
    expect(makeCode(wallet, bytes)).toMatch(pattern);
  });

  it.each(walletIds)("fills the whole code of %s, and other bytes make another one", (wallet) => {
    expect(makeCode(wallet, bytes)).toHaveLength(wallets[wallet].length);
    expect(
      makeCode(
        wallet,
        bytes.map((byte) => byte + 1),
      ),
    ).not.toBe(makeCode(wallet, bytes));
  });
});
