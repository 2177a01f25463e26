import { createSeqrProvider, type SeqrProvider } from "./seqr/provider";
import type { SeqrConfig } from "./seqr/config";
import type { SoapDeps } from "./seqr/soap-client";

/** Configuration per provider; one without is off. */
export type ProvidersConfig = { seqr?: SeqrConfig };
export type Providers = { seqr?: SeqrProvider };

/** The configured providers by name. */
export function createProviders(config: ProvidersConfig, deps: SoapDeps): Providers {
  return config.seqr ? { seqr: createSeqrProvider(config.seqr, deps) } : {};
}
