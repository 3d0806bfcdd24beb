import "server-only";
import { type Redeemed, type Redeemer, redeemAttempt } from "@/lib/auth/redeem";
import { hashCode, hashToken, isSameHash } from "@/lib/auth/token-hash";
import { db, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { inTransaction } from "@/lib/transaction";

type OpenAttempt = {
  readonly identifier: string;
  readonly token: string;
  readonly codeHash: string;
  readonly attemptsLeft: number;
  readonly returnTo: string | null;
};

export type CodeOutcome =
  | { readonly ok: true; readonly value: Redeemed }
  | { readonly ok: false; readonly reason: "wrong"; readonly attemptsLeft: number }
  | { readonly ok: false; readonly reason: "over" };

/** What this browser waits for: the newest address it asked for, while a mail to it is still good. */
export async function findOpenAsk(browser: string | null, now: Date) {
  if (!browser) return null;
  return db().verificationToken.findFirst({
    where: { browserHash: hashToken(browser), expires: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { token: "asc" }],
    select: { identifier: true, returnTo: true, expires: true },
  });
}

/** Locks the open attempts, so that guesses at the same time are counted one by one. */
async function lockAttempts(
  tx: Transaction,
  email: string,
  browser: string,
  now: Date,
): Promise<OpenAttempt[]> {
  return tx.$queryRaw<OpenAttempt[]>`
    SELECT "identifier", "token", "codeHash", "attemptsLeft", "returnTo" FROM "VerificationToken"
    WHERE "identifier" = ${email} AND "browserHash" = ${hashToken(browser)} AND "expires" > ${now}
      AND "attemptsLeft" > 0 AND "codeHash" <> ''
    ORDER BY "token" FOR UPDATE`;
}

/** Signs in by a code of any mail that is still good. A wrong one costs each of them one of its attempts. */
export async function redeemCode(code: string, redeemer: Redeemer): Promise<CodeOutcome> {
  const { browser, now } = redeemer;
  const open = await findOpenAsk(browser, now);
  if (!browser || !open) return { ok: false, reason: "over" };
  return inTransaction(async (tx): Promise<CodeOutcome> => {
    const attempts = await lockAttempts(tx, open.identifier, browser, now);
    if (attempts.length === 0) return { ok: false, reason: "over" };
    const key = env().AUTH_SECRET;
    const matching = attempts.filter((one) => isSameHash(one.codeHash, hashCode(code, one.token, key)));
    if (matching[0])
      return { ok: true, value: await redeemAttempt(tx, { ...matching[0], browser }, redeemer) };
    await tx.verificationToken.updateMany({
      where: { token: { in: attempts.map((attempt) => attempt.token) } },
      data: { attemptsLeft: { decrement: 1 } },
    });
    return {
      ok: false,
      reason: "wrong",
      attemptsLeft: Math.max(...attempts.map((one) => one.attemptsLeft)) - 1,
    };
  });
}
