import { describe, expect, it } from "vitest";
import { maskBody } from "@sandbox/lib/mask";

describe("maskBody", () => {
  it.each([
    ["<password>secret</password>", "<password>***</password>"],
    ["<x:password a='1'>se\ncret</x:password>", "<x:password a='1'>***</x:password>"],
    ['{"password":"a\\"b","name":"c"}', '{"password":"***","name":"c"}'],
    ["user=a&password=b&c=d", "user=a&password=***&c=d"],
    ["<passwordless>x</passwordless>", "<passwordless>x</passwordless>"],
    [
      '{"cookies":[{"key":"a","value":"b\\"c"},{"value" : "d"}],"value":"e"}',
      '{"cookies":[{"key":"a","value":"***"},{"value" : "***"}],"value":"e"}',
    ],
    ['{"purchaseToken":"MUG-1"}', '{"purchaseToken":"MUG-1"}'],
  ])("of %j is %j", (body, masked) => {
    expect(maskBody(body)).toBe(masked);
  });
});
