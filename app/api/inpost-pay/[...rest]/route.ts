import { notHere } from "@/server/inpost-pay/signed-routes";
import { route } from "@/server/http/route";

const handler = route(notHere);

/** Whatever else is asked for below the prefix is answered in InPost's own shape (protocol 3.12, R22). */
export { handler as GET, handler as POST, handler as PUT, handler as PATCH, handler as DELETE };
