import "server-only";
import { type Redeemed, type Redeemer, redeemAttempt } from "@/lib/auth/redeem";
import { hashToken, isSameHash } from "@/lib/auth/token-hash";
import { type Db, db } from "@/lib/db";
import { ok, type Result, refuse } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

export type LinkRefusal = "other-browser" | "over";

/** What the page behind a link shows; it changes nothing, because mail scanners open links too. */
export async function checkLink(
  client: Db,
  token: string,
  browser: string | null,
  now: Date,
): Promise<Result<{ email: string }, LinkRefusal>> {
  const attempt = await client.verificationToken.findUnique({
    where: { token: hashToken(token) },
    select: { identifier: true, browserHash: true, expires: true },
  });
  if (!attempt || attempt.expires <= now) return refuse("over");
  if (!browser || !isSameHash(attempt.browserHash, hashToken(browser))) return refuse("other-browser");
  return ok({ email: attempt.identifier });
}

/** The same outside a transaction, for the page. */
export function lookAtLink(token: string, browser: string | null, now: Date): ReturnType<typeof checkLink> {
  return checkLink(db(), token, browser, now);
}

/** Signs in by the link. The guarded update lets one of two presses win; the other finds the attempt over. */
export async function redeemLink(token: string, redeemer: Redeemer): Promise<Result<Redeemed, LinkRefusal>> {
  const { browser, now } = redeemer;
  return inTransaction(async (tx) => {
    if (browser) {
      const [attempt] = await tx.$queryRaw<{ identifier: string; returnTo: string | null }[]>`
        UPDATE "VerificationToken" SET "expires" = "createdAt"
        WHERE "token" = ${hashToken(token)} AND "browserHash" = ${hashToken(browser)} AND "expires" > ${now}
        RETURNING "identifier", "returnTo"`;
      if (attempt) return ok(await redeemAttempt(tx, { ...attempt, browser }, redeemer));
    }
    const checked = await checkLink(tx, token, browser, now);
    return checked.ok ? refuse("over") : checked;
  });
}
