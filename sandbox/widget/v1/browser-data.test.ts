import { expect, it } from "vitest";
import { browserData, toBase64 } from "./browser-data";

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const view = { userAgent: firefox, platform: "Linux", port: "3000", now: new Date("2026-03-14T10:15:30Z") };

it("says of the browser what section 2.2 asks for", () => {
  expect(browserData(view)).toEqual({
    user_agent: firefox,
    description: "Firefox 140",
    platform: "Linux",
    architecture: "x86_64",
    data_time: "2026-03-14T10:15:30.000Z",
    location: "-",
    customer_ip: "-",
    port: "3000",
  });
});

it("finds the system in the name of the browser where nothing else tells it", () => {
  const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Mobile Safari/604.1";
  expect(browserData({ ...view, userAgent, platform: "", port: "" })).toMatchObject({
    description: "Safari 18",
    platform: "iPhone",
    architecture: "unknown",
    port: "443",
  });
});

it("travels as base64 of UTF-8", () => {
  expect(JSON.parse(Buffer.from(toBase64({ a: "ż" }), "base64").toString("utf8"))).toEqual({ a: "ż" });
});
