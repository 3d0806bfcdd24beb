import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";

/**
 * Does a write come from a page of ours? Every browser names the origin of a POST; one that is missing,
 * "null" or another is no page of ours. Next compares it too, but lets a missing one pass.
 */
export function isOwnOrigin(request: Headers, ownOrigin: string): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  return request.get("origin") === new URL(ownOrigin).origin;
}

/** Only a request with a body can write; browsers send none with a GET. */
export function isWrite(request: Headers): boolean {
  return request.has("content-type") || request.has("next-action");
}

/** True for a form or an action that another site, or no site at all, made this browser send. */
export async function isForeignWrite(): Promise<boolean> {
  const request = await headers();
  return isWrite(request) && !isOwnOrigin(request, env().PONTE_ORIGIN);
}
