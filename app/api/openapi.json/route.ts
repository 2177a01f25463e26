import { route } from "@/server/http/route";
import { openApiDocument } from "@/server/openapi/document";

/** The shop's HTTP interface, OpenAPI 3.1. */
export const GET = route(async () => Response.json(openApiDocument()));
