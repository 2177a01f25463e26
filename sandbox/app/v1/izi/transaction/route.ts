import { apiRoute } from "@sandbox/inpost-pay/handle-api";
import { listTransactions } from "@sandbox/inpost-pay/operations/transactions";

export const dynamic = "force-dynamic";

export const GET = apiRoute(listTransactions);
