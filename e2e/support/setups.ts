/** The environments that tests want a shop to have, beside the usual one. */
const all = {
  usual: {},
  /** A cancel at the till need not wait for 15 s. */
  "till that cancels soon": { TILL_CANCEL_AFTER_MS: "4000" },
  /** The till asks, cancels and gives up soon, so that no test waits a minute. */
  "hasty till": {
    TILL_FIRST_QUERY_MS: "300",
    TILL_QUERY_MS: "500",
    TILL_SLOW_MS: "2000",
    TILL_CANCEL_AFTER_MS: "1500",
    TILL_GIVE_UP_MS: "6000",
    TILL_UNCLEAR_MS: "9000",
    TILL_RECONCILE_MS: "1000",
  },
  "widget v2 in test mode": { INPOST_PAY_WIDGET: "v2", INPOST_PAY_TEST_MODE: "true" },
  /** InPost's button looks otherwise in each place, and is not on the basket's page. */
  "widget styles": {
    INPOST_PAY_WIDGET_STYLE: "round; CHECKOUT_PAGE: secondary rounded size-lg; BASKET_SUMMARY: off",
  },
};

export type Setup = keyof typeof all;
export const setups: Record<Setup, Record<string, string>> = all;
