import { describe, expect, it } from "vitest";
import { pictureSource } from "./picture";

describe("the picture of a code", () => {
  it("may come as raw base64", () => {
    expect(pictureSource("iVBORw0KGgo=")).toBe("data:image/png;base64,iVBORw0KGgo=");
  });

  it("may come as base64 in lines, or spelled for addresses", () => {
    expect(pictureSource("iVBO\nRw0K_-==")).toBe("data:image/png;base64,iVBORw0K/+==");
  });

  it("may come as a data address, which stays as it is", () => {
    expect(pictureSource("data:image/png;base64,iVBORw0KGgo=")).toBe("data:image/png;base64,iVBORw0KGgo=");
  });

  it.each(["", "javascript:alert(1)", "https://elsewhere.example/qr.png", "data:text/html,x", "<svg>"])(
    "is not taken from %j",
    (text) => expect(pictureSource(text)).toBeNull(),
  );
});
