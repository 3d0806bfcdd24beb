const day = 86_400_000;

/** Until when an invitation can be answered: some days, but not beyond the close of requests. */
export function findAnswerBy(
  rules: { readonly answerDays: number; readonly requestsCloseAt: Date | null },
  now: Date,
): Date {
  const days = now.getTime() + rules.answerDays * day;
  return new Date(Math.min(days, rules.requestsCloseAt?.getTime() ?? days));
}
