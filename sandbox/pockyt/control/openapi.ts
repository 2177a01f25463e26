import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { answers, takes } from "@sandbox/lib/openapi-parts";
import {
  limitSchema,
  phonePatchSchema,
  scanSchema,
  settingsPatchSchema,
  settingsSchema,
  storePatchSchema,
  storeSchema,
  walletPatchSchema,
  whichRequestSchema,
  whichWalletSchema,
} from "@sandbox/pockyt/control/schemas";
import { sentIpnSchema, transactionSchema } from "@sandbox/pockyt/control/transactions";
import { requestSchema, walletCodeSchema, walletPhoneSchema } from "@sandbox/pockyt/phone/types";

const of = "/control/pockyt/phones/{personId}";
const person = z.object({ personId: z.string() });
const byId = { requestParams: { path: z.object({ id: z.string() }) } };
const phone = { requestParams: { path: person }, ...answers(walletPhoneSchema) };
const code = { requestParams: { path: person, query: whichWalletSchema }, ...answers(walletCodeSchema) };
const answer = { requestParams: { path: person, query: whichRequestSchema }, ...answers(walletPhoneSchema) };

const phonePaths: ZodOpenApiPathsObject = {
  "/control/pockyt/phones": {
    get: { summary: "Everybody's wallet phone", ...answers(z.array(walletPhoneSchema)) },
  },
  [of]: {
    get: { summary: "What the phone shows", ...phone },
    patch: { summary: "Open another wallet; signal or none", ...takes(phonePatchSchema), ...phone },
  },
  [`${of}/wallets/{wallet}`]: {
    patch: {
      summary: "Change the money in a wallet, or from when on it asks",
      requestParams: { path: person.extend({ wallet: z.string() }) },
      ...takes(walletPatchSchema),
      ...answers(walletPhoneSchema),
    },
  },
  [`${of}/code`]: { get: { summary: "The code that a wallet shows now", ...code } },
  [`${of}/new-code`]: { post: { summary: "A fresh code", ...code } },
  [`${of}/approve`]: { post: { summary: "Say yes to a payment", ...answer } },
  [`${of}/decline`]: { post: { summary: "Say no to it", ...answer } },
  [`${of}/scan`]: { post: { summary: "Scan a shop's code", ...takes(scanSchema), ...phone } },
  [`${of}/dismiss`]: { post: { summary: "Close the notice", ...phone } },
};

/** The part of the control API that is about Pockyt and the wallets. */
export const pockytPaths: ZodOpenApiPathsObject = {
  ...phonePaths,
  "/control/pockyt/requests": {
    get: {
      summary: "Payments that wait for a person's yes",
      ...answers(z.array(requestSchema.extend({ personId: z.string() }))),
    },
  },
  "/control/pockyt/transactions": {
    get: {
      summary: "Transactions, newest first",
      requestParams: { query: limitSchema },
      ...answers(z.array(transactionSchema)),
    },
  },
  "/control/pockyt/transactions/{id}": {
    get: { summary: "One, by number or reference", ...byId, ...answers(transactionSchema) },
  },
  "/control/pockyt/transactions/{id}/resend-ipn": {
    post: { summary: "Send its notification now", ...byId, ...answers(sentIpnSchema) },
  },
  "/control/pockyt/settings": {
    get: { summary: "How Pockyt and the wallets behave", ...answers(settingsSchema) },
    patch: { summary: "Change it", ...takes(settingsPatchSchema), ...answers(settingsSchema) },
  },
  "/control/pockyt/stores": {
    get: { summary: "Stores that may call", ...answers(z.array(storeSchema)) },
  },
  "/control/pockyt/stores/{storeNo}": {
    patch: {
      summary: "Change a store",
      requestParams: { path: z.object({ storeNo: z.string() }) },
      ...takes(storePatchSchema),
      ...answers(storeSchema),
    },
  },
};
