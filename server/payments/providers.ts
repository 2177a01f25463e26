import "server-only";
import type { PaymentProvider } from "@/core/payment/provider";
import { createProviders, type Providers } from "@/payments/registry";
import { env } from "@/server/env";
import { now } from "@/server/clock";
import { newId } from "@/server/ids";
import { inpostPayConfig } from "@/server/inpost-pay/inpost-pay-config";
import { pockytConfig } from "@/server/pockyt/pockyt-config";
import { recordMessage } from "./record-message";
import { seqrConfig } from "./seqr-config";

const holder = globalThis as typeof globalThis & { kramProviders?: Providers };

/** The providers that are configured; one without configuration is absent, and only it is off. */
export function providers(): Providers {
  return (holder.kramProviders ??= createProviders(
    { inpostPay: inpostPayConfig(env()), seqr: seqrConfig(env()), pockyt: pockytConfig(env()) },
    { now, newId, fetch, onMessage: (message) => recordMessage(message) },
  ));
}

/** The provider of that name, if it is configured. */
export function providerOf(name: string): PaymentProvider | undefined {
  return Object.values(providers()).find((provider: PaymentProvider) => provider.name === name);
}

/** Replaces the providers, for tests. */
export function useProviders(replacement: Providers): void {
  holder.kramProviders = replacement;
}
