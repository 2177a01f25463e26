import { apiRoute } from "@sandbox/pockyt/handle-api";
import { createTransQrcode } from "@sandbox/pockyt/operations/create-trans-qrcode";

export const dynamic = "force-dynamic";

export const POST = apiRoute(createTransQrcode);
