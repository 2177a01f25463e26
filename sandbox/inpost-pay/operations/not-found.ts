import type { ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";

/** Every other address: an error of InPost's shape, never a page. */
export const notFound: ApiOperation = {
  name: "unknown",
  run: () => new ApiError("NOT_FOUND", "There is nothing at this address"),
};
