/** Everything that differs between a sandbox, Pockyt's test system and production (protocol 1). */
export type PockytConfig = {
  /** Origin of the API, e.g. `https://mapi.yuansfer.com`. */
  apiUrl: string;
  merchantNo: string;
  storeNo: string;
  /** Signs requests, checks notifications; never sent (protocol 2). */
  token: string;
  /** `prepay`, or its older name (protocol 3). */
  chargePath: "prepay" | "pay";
  /** Milliseconds for one whole call; capped at 20 000. */
  timeoutMs: number;
  /** Milliseconds for the charge, in which a wallet takes part (protocol 5: 15 000). */
  chargeTimeoutMs: number;
};
