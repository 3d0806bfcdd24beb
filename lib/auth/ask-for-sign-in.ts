import "server-only";
import { judgeAsk, signInLimits } from "@/lib/auth/sign-in-limits";
import { createCode, createToken, hashCode, hashToken } from "@/lib/auth/token-hash";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { queueMail } from "@/lib/mail/outbox";
import { ok, type Result } from "@/lib/result";
import { inTransaction } from "@/lib/transaction";

export type AskForSignIn = {
  /** Normalised by emailSchema. */
  readonly email: string;
  /** The secret of the asking browser's cookie: the link works only there. */
  readonly browser: string;
  readonly returnTo: string | null;
  readonly locale: string;
  readonly now: Date;
};

/**
 * Mails a link and a code to the address. It never looks whether somebody has that address, so known and
 * unknown get the same answer in the same time.
 */
export async function askForSignIn(ask: AskForSignIn): Promise<Result<null, "too-many-mails">> {
  const { email, now } = ask;
  const dayAgo = new Date(now.getTime() - signInLimits.keptMilliseconds);
  await db().verificationToken.deleteMany({ where: { createdAt: { lt: dayAgo } } });
  return inTransaction(async (tx) => {
    // One ask per address at a time, so that the mails are counted exactly.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in ${email}`}, 0))`;
    const attempts = await tx.verificationToken.findMany({
      where: { identifier: email, createdAt: { gte: dayAgo } },
      select: { createdAt: true, attemptsLeft: true },
    });
    const judged = judgeAsk(attempts, now);
    if (!judged.ok) return judged;

    const token = createToken();
    const code = judged.value.withCode ? createCode() : null;
    await tx.verificationToken.create({
      data: {
        identifier: email,
        token: hashToken(token),
        codeHash: code ? hashCode(code, hashToken(token), env().AUTH_SECRET) : "",
        browserHash: hashToken(ask.browser),
        attemptsLeft: signInLimits.codeAttempts,
        returnTo: ask.returnTo,
        createdAt: now,
        expires: new Date(now.getTime() + signInLimits.lifeMilliseconds),
      },
    });
    await queueMail(tx, {
      kind: "sign-in",
      to: { userId: null, address: email, locale: ask.locale },
      content: { path: `/sign-in/link?token=${token}`, code },
    });
    return ok(null);
  });
}
