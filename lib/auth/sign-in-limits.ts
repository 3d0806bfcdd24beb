import { ok, type Result, refuse } from "@/lib/result";

const minute = 60_000;

export const signInLimits = {
  /** A link and its code live this long. */
  lifeMilliseconds: 10 * minute,
  mailsPerAddress: 5,
  mailWindowMilliseconds: 15 * minute,
  /** Wrong codes for one address in a day after which only links are sent: guessing stays below 1 in 10,000 a day. */
  wrongCodesPerDay: 20,
  codeAttempts: 5,
  keptMilliseconds: 24 * 60 * minute,
  /** A whole delegation may sit behind one address of the venue's network. */
  asksPerNetwork: 100,
} as const;

type Attempt = { readonly createdAt: Date; readonly attemptsLeft: number };

/** May another mail go to this address, and may it carry a code? `attempts`: the last day's for this address. */
export function judgeAsk(
  attempts: readonly Attempt[],
  now: Date,
): Result<{ withCode: boolean }, "too-many-mails"> {
  const windowStart = now.getTime() - signInLimits.mailWindowMilliseconds;
  const recent = attempts.filter((attempt) => attempt.createdAt.getTime() > windowStart);
  if (recent.length >= signInLimits.mailsPerAddress) return refuse("too-many-mails");
  const wrong = attempts.reduce(
    (sum, attempt) => sum + (signInLimits.codeAttempts - attempt.attemptsLeft),
    0,
  );
  return ok({ withCode: wrong < signInLimits.wrongCodesPerDay });
}
