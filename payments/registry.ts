import type { SeqrConfig } from "./seqr/config";
import { createSeqrProvider, type SeqrProvider } from "./seqr/provider";
import type { SoapDeps } from "./seqr/soap-client";

/** Configuration per provider; one without is off. */
type ProvidersConfig = { seqr?: SeqrConfig };
/** What the outside world is to an adapter; `newId` is for providers that want the shop's own transaction ids. */
type ProviderDeps = SoapDeps & { newId: () => string };
export type Providers = { seqr?: SeqrProvider };

/** The configured providers by name. */
export function createProviders(config: ProvidersConfig, deps: ProviderDeps): Providers {
  return config.seqr ? { seqr: createSeqrProvider(config.seqr, deps) } : {};
}
