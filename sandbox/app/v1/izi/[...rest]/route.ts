import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { notFound } from "@sandbox/inpost-pay/operations/not-found";

export const dynamic = "force-dynamic";

export const GET = apiRoute(notFound);

export const POST = apiRoute(notFound);

export const PUT = apiRoute(notFound);

export const PATCH = apiRoute(notFound);

export const DELETE = apiRoute(notFound);
