import { expect, it } from "vitest";
import { appOfCode } from "./phone-app";

it.each([
  ["inpost://izilink?basket_id=1", "inpost-pay"],
  ["inpostsandbox://izilink?basket_id=1", "inpost-pay"],
  ["http://localhost:4000/phone/inpost?link=abc", "inpost-pay"],
  ["http://localhost:4000/app/izi/abc", "inpost-pay"],
  ["https://inpost.pl/app/x", "inpost-pay"],
  ["HTTP://SEQR.SE/R12345", "seqr"],
  ["https://notinpost.pl/", "seqr"],
])("the code %s is for %s", (text, app) => expect(appOfCode(text)).toBe(app));
