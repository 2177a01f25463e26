import { describe, expect, it } from "vitest";
import { ApiError } from "@/components/layout/http-client";
import { messagesOf } from "@/i18n/messages";
import { codeError } from "./code-error";

const words = messagesOf("en").basket;
const show = (amount: number) => `${amount / 100} zł`;

describe("why a code does not count", () => {
  it("is said in words, with the code and what it needs", () => {
    expect(codeError(new ApiError(404, "unknown"), "X1", words, show)).toContain("no code X1");
    const minimum = new ApiError(409, "minimum", { minimum: 10_000 });
    expect(codeError(minimum, "X1", words, show)).toBe("X1 counts from 100 zł on.");
  });

  it("is a call to try again when the shop did not say, or says what this page does not know", () => {
    expect(codeError(new TypeError("network"), "X1", words, show)).toBe(words.codeProblem);
    expect(codeError(new ApiError(500), "X1", words, show)).toBe(words.codeProblem);
    expect(codeError(new ApiError(409, "toString"), "X1", words, show)).toBe(words.codeProblem);
  });
});
