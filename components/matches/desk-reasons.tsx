import { getLocale, getTranslations } from "next-intl/server";
import { loadLabels } from "@/lib/matches/labels";
import { type KeptReasons, readReasons } from "@/lib/matches/reader-reasons";

type Props = {
  readonly missionSlug: string;
  readonly score: number;
  readonly kept: KeptReasons;
  readonly firstId: string;
  readonly firstName: string;
  readonly secondName: string;
};

/** The reasons of a pair for the desk, with names instead of "you" and "they". */
export async function DeskReasons({ missionSlug, score, kept, firstId, firstName, secondName }: Props) {
  const [t, locale] = [await getTranslations("manage.why"), await getLocale()];
  const labels = await loadLabels(missionSlug, locale);
  const lines = readReasons(kept, kept.firstId === firstId).flatMap((reason) => {
    const [offers, seeks] = reason.whoOffers === "they" ? [secondName, firstName] : [firstName, secondName];
    if (reason.term === "goals") {
      return [
        reason.whoOffers === "both"
          ? t("goal-both", { goal: labels.goal(reason.goal) })
          : t("goal", { offers, seeks, goal: labels.goal(reason.goal) }),
      ];
    }
    if (reason.term === "topics" && reason.topics.length > 0)
      return [t("topics", { topics: new Intl.ListFormat(locale).format(reason.topics.map(labels.topic)) })];
    if (reason.term === "field")
      return [
        t("field", {
          field: new Intl.ListFormat(locale).format(
            [...reason.therapeuticAreas, ...reason.modalities].slice(0, 3).map(labels.field),
          ),
        }),
      ];
    return [];
  });
  return (
    <div className="grid gap-1 text-sm">
      <ul className="grid gap-1">
        {lines.slice(0, 3).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-ink-quiet">{t("points", { score })}</p>
    </div>
  );
}
