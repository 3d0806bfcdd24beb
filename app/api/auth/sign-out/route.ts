import { forgetSession, readSessionToken } from "@/lib/auth/browser-cookie";
import { endSession } from "@/lib/auth/open-session";
import { isOwnOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";

/** A route and no action, because only a route can tell the browser to forget what it kept for reading offline. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, env().PONTE_ORIGIN)) return new Response(null, { status: 403 });
  const token = await readSessionToken();
  if (token) await endSession(token);
  await forgetSession();
  return new Response(null, {
    status: 303,
    headers: {
      Location: "/",
      "Clear-Site-Data": '"cache", "storage"',
    },
  });
}
