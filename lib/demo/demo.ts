import "server-only";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { db } from "@/lib/db";
import { isDemoAllowed } from "@/lib/demo/policy";
import { env } from "@/lib/env";

/** Whether this request may see the people to enter as, and the mailbox. */
export const isDemo = cache(async (): Promise<boolean> => {
  const { PONTE_DEMO, PONTE_ORIGIN } = env();
  if (PONTE_DEMO !== "1") return false;
  const request = await headers();
  const forwarded = request.get("x-forwarded-host");
  const installation = await db().installation.findUnique({ where: { id: 1 }, select: { isDemo: true } });
  return isDemoAllowed({
    isAsked: true,
    origin: PONTE_ORIGIN,
    hosts: [request.get("host"), ...(forwarded === null ? [] : [forwarded])],
    isDemoDatabase: installation?.isDemo ?? false,
  });
});

/** The same 404 as for any page that does not exist. */
export async function requireDemo(): Promise<void> {
  if (!(await isDemo())) notFound();
}
