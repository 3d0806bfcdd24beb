import "server-only";
import { closeSession, type OpenedSession, openSession } from "@/lib/auth/open-session";
import { hashToken } from "@/lib/auth/token-hash";
import { welcomeUser } from "@/lib/auth/welcome-user";
import type { Transaction } from "@/lib/db";

export type Redeemer = {
  /** The secret of this browser's cookie, or null where it has none. */
  readonly browser: string | null;
  /** The session this browser had until now; it ends with the new one. */
  readonly oldSession: string | null;
  readonly locale: string;
  readonly now: Date;
};

export type Redeemed = OpenedSession & { readonly returnTo: string | null };

/** What a proved attempt leads to: every attempt of this browser for the address is over, and a session is open. */
export async function redeemAttempt(
  tx: Transaction,
  attempt: { readonly identifier: string; readonly returnTo: string | null; readonly browser: string },
  redeemer: Redeemer,
): Promise<Redeemed> {
  const { now, locale, oldSession } = redeemer;
  await tx.$executeRaw`
    UPDATE "VerificationToken" SET "expires" = "createdAt"
    WHERE "identifier" = ${attempt.identifier} AND "browserHash" = ${hashToken(attempt.browser)}`;
  const userId = await welcomeUser(tx, { email: attempt.identifier, locale, now });
  if (oldSession) await closeSession(tx, oldSession);
  return { ...(await openSession(tx, userId, now)), returnTo: attempt.returnTo };
}
