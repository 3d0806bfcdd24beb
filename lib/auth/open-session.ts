import "server-only";
import { buildSessionAdapter } from "@/lib/auth/session-adapter";
import { sessionDays } from "@/lib/auth/session-cookie";
import { createToken } from "@/lib/auth/token-hash";
import { type Db, db } from "@/lib/db";

export type OpenedSession = { readonly token: string; readonly expires: Date };

/** Opens a session for somebody who has proved who they are. The token goes into the cookie and nowhere else. */
export async function openSession(tx: Db, userId: string, now: Date): Promise<OpenedSession> {
  const expires = new Date(now.getTime() + sessionDays * 86_400_000);
  const session = await buildSessionAdapter(tx).createSession({
    sessionToken: createToken(),
    userId,
    expires,
  });
  return { token: session.sessionToken, expires };
}

export async function closeSession(tx: Db, token: string): Promise<void> {
  await buildSessionAdapter(tx).deleteSession(token);
}

/** Ends the session of this browser, whoever is in it. */
export function endSession(token: string): ReturnType<typeof closeSession> {
  return closeSession(db(), token);
}
