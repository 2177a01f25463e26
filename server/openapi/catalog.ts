import "server-only";
import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { availabilityQuery, productListQuery, slugSchema } from "@/server/catalog/catalog-schemas";
import { available, category, product, productPage } from "./catalog-views";
import { json, problems } from "./parts";

const tags = ["catalog"];

export const catalogPaths: ZodOpenApiPathsObject = {
  "/api/catalog/products": {
    get: {
      tags,
      summary: "One page of the catalogue, searched, filtered and sorted",
      requestParams: { query: productListQuery },
      responses: { 200: json("A page.", productPage), ...problems({ 400: "A parameter is wrong." }) },
    },
  },
  "/api/catalog/products/{slug}": {
    get: {
      tags,
      summary: "One product with live stock per variant",
      requestParams: { path: z.object({ slug: slugSchema }) },
      responses: { 200: json("The product.", product), ...problems({ 404: "No such product." }) },
    },
  },
  "/api/catalog/availability": {
    get: {
      tags,
      summary: "What can be sold now, by product id",
      requestParams: { query: availabilityQuery },
      responses: {
        200: json("Pieces by product id.", z.record(z.string(), available)),
        ...problems({ 400: "A parameter is wrong." }),
      },
    },
  },
  "/api/catalog/categories": {
    get: {
      tags,
      summary: "The categories in their order on the shelf",
      responses: { 200: json("All categories.", z.object({ items: z.array(category) })) },
    },
  },
};
