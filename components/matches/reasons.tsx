import { getLocale, getTranslations } from "next-intl/server";
import { Arch } from "@/components/brand/arch";
import type { Unknown } from "@/lib/engine/matching/reason";
import { type Labels, loadLabels } from "@/lib/matches/labels";
import type { ReaderReason } from "@/lib/matches/reader-reasons";

type Words = Awaited<ReturnType<typeof getTranslations<"reasons">>>;

function writeReason(reason: ReaderReason, t: Words, labels: Labels, locale: string): string {
  const list = (codes: readonly string[], find: (code: string) => string) =>
    new Intl.ListFormat(locale).format(codes.map(find));
  switch (reason.term) {
    case "goals":
      return reason.related
        ? t(`goal-related.${reason.whoOffers}`, {
            goal: labels.goal(reason.goal),
            related: labels.goal(reason.related),
          })
        : t(`goal.${reason.whoOffers}`, { goal: labels.goal(reason.goal) });
    case "topics":
      return reason.topics.length > 0
        ? t(`topics.${reason.whoOffers}`, { topics: list(reason.topics, labels.topic) })
        : t("topics-near");
    case "field":
      return t("field", {
        field: list([...reason.therapeuticAreas, ...reason.modalities].slice(0, 3), labels.field),
      });
    case "stage":
      return t(`stage.${reason.code}`);
    case "person":
      return reason.function
        ? t(reason.decides ? "person-decides" : "person", { function: labels.function(reason.function) })
        : t("person-only-decides");
    case "reach":
      return t("reach");
  }
}

type Props = {
  readonly missionSlug: string;
  readonly score: number;
  readonly reasons: readonly ReaderReason[];
  readonly unknowns: readonly Unknown[];
};

/** At most three reasons in words, a question to ask, what is not known; points are one click deeper. */
export async function Reasons({ missionSlug, score, reasons, unknowns }: Props) {
  const [t, locale] = [await getTranslations("reasons"), await getLocale()];
  const labels = await loadLabels(missionSlug, locale);
  const words = reasons.map((reason) => ({ reason, text: writeReason(reason, t, labels, locale) }));
  const goal = reasons.find((reason) => reason.term === "goals");
  return (
    <div className="grid gap-2">
      <div className="flex gap-3">
        <Arch className="mt-1 hidden h-6 w-16 shrink-0 sm:block" />
        <ul className="grid gap-1">
          {words.slice(0, 3).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {goal?.term === "goals" && (
        <p className="text-ink-quiet">
          {t("ask", {
            question: t.has(`questions.${goal.goal}` as "questions.EXCHANGE")
              ? t(`questions.${goal.goal}` as "questions.EXCHANGE")
              : t("questions.EXCHANGE"),
          })}
        </p>
      )}
      {unknowns.length > 0 && (
        <p className="text-ink-quiet text-sm">
          {t("unknown", {
            what: new Intl.ListFormat(locale).format(unknowns.map((code) => t(`unknowns.${code}`))),
          })}
        </p>
      )}
      <details className="text-sm">
        <summary className="inline-flex min-h-11 items-center text-ink-quiet underline underline-offset-4">
          {t("points")}
        </summary>
        <table className="mt-1 w-full max-w-md">
          <caption className="sr-only">{t("points")}</caption>
          <tbody>
            {words.map(({ reason, text }) => (
              <tr key={text} className="border-line border-t">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {text}
                </th>
                <td className="py-1 text-right">{reason.points}</td>
              </tr>
            ))}
            <tr className="border-line-strong border-t font-semibold">
              <th scope="row" className="py-1 text-left">
                {t("sum")}
              </th>
              <td className="py-1 text-right">{score}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </div>
  );
}
