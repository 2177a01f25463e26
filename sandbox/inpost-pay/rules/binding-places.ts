/** Where a button may stand (protocol section 4.5). */
export const bindingPlaces = [
  "PRODUCT_CARD",
  "BASKET_SUMMARY",
  "BASKET_POPUP",
  "ORDER_CREATE",
  "LOGIN_PAGE",
  "REGISTERFORM_PAGE",
  "CHECKOUT_PAGE",
  "MINICART_PAGE",
  "THANK_YOU_PAGE",
] as const;
