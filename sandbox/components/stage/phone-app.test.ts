import { expect, it } from "vitest";
import { appOfCode, appOfPath } from "./phone-app";

it.each([
  ["inpost://izilink?basket_id=1", "inpost-pay"],
  ["inpostsandbox://izilink?basket_id=1", "inpost-pay"],
  ["http://localhost:4000/phone/inpost?link=abc", "inpost-pay"],
  ["http://localhost:4000/app/izi/abc", "inpost-pay"],
  ["https://inpost.pl/app/x", "inpost-pay"],
  ["http://localhost:4000/wallet/pay/0123456789abcdef01234567", "pockyt"],
  ["HTTP://SEQR.SE/R12345", "seqr"],
  ["https://notinpost.pl/", "seqr"],
])("the code %s is for %s", (text, app) => expect(appOfCode(text)).toBe(app));

it.each([
  ["/en/till", "pockyt"],
  ["/pl/till/sales/7?x=1", "pockyt"],
  ["/till", "pockyt"],
  ["/en/tiller", null],
  ["/en/products/till", null],
  ["/en", null],
])("the page %s goes with %s", (path, app) => expect(appOfPath(path)).toBe(app));
