import "server-only";
import { createDocument } from "zod-openapi";
import { env } from "@/server/env";
import packageJson from "@/package.json";
import { accountPaths } from "./account";
import { adminPaths } from "./admin";
import { basketPaths } from "./basket";
import { catalogPaths } from "./catalog";
import { checkoutPaths } from "./checkout";
import { eventPaths } from "./events";
import { healthPaths } from "./health";
import { inpostPayPaths } from "./inpost-pay";
import { inpostPagePaths } from "./inpost-pay-page";
import { orderPaths } from "./orders";
import { seqrPaths } from "./seqr";
import { tillPaths } from "./till";
import { tillDeskPaths } from "./till-desk";

/** The shop's whole HTTP interface, made of the very schemas that its endpoints check with. */
export function openApiDocument() {
  return createDocument(
    {
      openapi: "3.1.0",
      info: {
        title: "Kram",
        version: packageJson.version,
        description:
          "Amounts are integers of minor units, VAT included. Errors are application/problem+json.",
      },
      servers: [{ url: env().PUBLIC_URL }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
        },
      },
      paths: {
        ...catalogPaths,
        ...basketPaths,
        ...checkoutPaths,
        ...orderPaths,
        ...accountPaths,
        ...eventPaths,
        ...seqrPaths,
        ...inpostPayPaths,
        ...inpostPagePaths,
        ...adminPaths,
        ...tillPaths,
        ...tillDeskPaths,
        ...healthPaths,
      },
    },
    {
      override: ({ jsonSchema, zodSchema, io }) => {
        if (zodSchema._zod.def.type !== "date" || io !== "output") return;
        jsonSchema.type = "string";
        jsonSchema.format = "date-time";
      },
    },
  );
}
