import type { InpostPayConfig } from "./inpost-pay/config";
import { createInpostPayProvider, type InpostPayProvider } from "./inpost-pay/provider";
import type { PockytConfig } from "./pockyt/config";
import { createPockytProvider, type PockytProvider } from "./pockyt/provider";
import type { SeqrConfig } from "./seqr/config";
import { createSeqrProvider, type SeqrProvider } from "./seqr/provider";
import type { SoapDeps } from "./seqr/soap-client";

/** Configuration per provider; one without is off. */
type ProvidersConfig = { inpostPay?: InpostPayConfig; seqr?: SeqrConfig; pockyt?: PockytConfig };
/** What the outside world is to an adapter; `newId` is for providers that want the shop's own transaction ids. */
type ProviderDeps = SoapDeps & { newId: () => string };
export type Providers = { inpostPay?: InpostPayProvider; seqr?: SeqrProvider; pockyt?: PockytProvider };

/** The configured providers by name. */
export function createProviders(config: ProvidersConfig, deps: ProviderDeps): Providers {
  return {
    ...(config.inpostPay && { inpostPay: createInpostPayProvider(config.inpostPay, deps) }),
    ...(config.seqr && { seqr: createSeqrProvider(config.seqr, deps) }),
    ...(config.pockyt && { pockyt: createPockytProvider(config.pockyt, deps) }),
  };
}
