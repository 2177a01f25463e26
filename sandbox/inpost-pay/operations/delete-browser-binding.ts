import { noContent, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

/** 2.5: forgets a trusted browser. */
export const deleteBrowserBinding: ApiOperation = {
  name: "delete-browser-binding",
  run({ sandbox: { inpostPay, bus }, merchant, params }) {
    const browser = inpostPay.browsers.get(params.browserId ?? "");
    if (browser?.merchantExternalId !== merchant.merchantExternalId)
      return new ApiError("NOT_FOUND", "No such browser is trusted");
    inpostPay.browsers.remove(browser.browserId);
    bus.publish("inpost-pay");
    return noContent;
  },
};
