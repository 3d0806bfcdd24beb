import { db } from "@/lib/db";

export const dynamic = "force-dynamic";

/** Says whether web and database answer; nothing else. */
export async function GET(): Promise<Response> {
  try {
    await db().$queryRaw`SELECT 1`;
    return Response.json({ ok: true });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
