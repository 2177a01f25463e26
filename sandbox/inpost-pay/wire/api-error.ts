const statuses = {
  BAD_REQUEST: 400,
  MALFORMED_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  MERCHANT_DISABLE: 403,
  NOT_FOUND: 404,
  BASKET_NOT_FOUND: 404,
  PUBLIC_KEY_NOT_FOUND: 404,
  ORDER_NOT_FOUND: 404,
  PRODUCT_NOT_FOUND: 404,
  BASKET_IS_BINDED: 409,
  BASKET_NOT_BOUND: 409,
  BASKET_EXPIRED: 409,
  PHONE_BINDING_METHOD_UNAVAILABLE: 409,
  STATUS_ORDER_ERROR: 409,
  PRODUCT_EXISTS: 409,
  MAX_LIMIT_PRODUCTS: 409,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ApiErrorCode = keyof typeof statuses;

/** An expected failure of InPost's API: an answer, not a throw (protocol section 2.12). */
export class ApiError {
  constructor(
    readonly code: ApiErrorCode,
    readonly message: string,
  ) {}

  get status(): number {
    return statuses[this.code];
  }

  /** Both fields are always strings, or one known client does not understand the error (section 10, 7). */
  get body(): { error_code: string; error_message: string } {
    return { error_code: this.code, error_message: this.message };
  }
}
