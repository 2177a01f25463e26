/** Everything that differs between a sandbox, InPost's test system and production (protocol 1). */
export type InpostPayConfig = {
  /** Origin of the API, e.g. `https://api.inpost.pl`. */
  apiUrl: string;
  /** Origin of the OAuth host, e.g. `https://login.inpost.pl`. */
  loginUrl: string;
  clientId: string;
  clientSecret: string;
  /** Public id for the widget of the second generation. */
  merchantClientId: string;
  /** Goes into order answers; transactions carry it too. */
  posId: string;
  /** Signs refunds and transaction webhooks (protocol 2.11, 3.11). */
  merchantSecret: string;
  /** `SHA-512_` for some merchants, else empty (protocol 2.11). */
  refundSignaturePrefix: string;
  /** Milliseconds for one whole call; capped at 10 000. */
  timeoutMs: number;
  /** Sent as `inpay-plugin-version`, e.g. `kram-0.1.0` (protocol 0.4). */
  pluginVersion: string;
};
