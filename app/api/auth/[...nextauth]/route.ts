import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/server/auth/options";
import { route, type RouteContext } from "@/server/http/route";

type Context = RouteContext<{ nextauth: string[] }>;

const handler = route(async (request, context: Context): Promise<Response> => {
  const nextRequest = request as NextRequest; // what Next hands to every route handler
  return NextAuth(nextRequest, context, authOptions());
});

export { handler as GET, handler as POST };
