import { getTranslations } from "next-intl/server";
import type { Explanation } from "@/lib/engine/scheduling/explain-unplaced";
import type { ScheduleView } from "@/lib/schedule/queries";

/** The confirmed meetings without a place, each with the reason that was computed for it. */
export async function UnplacedList({ view }: { readonly view: ScheduleView }) {
  const t = await getTranslations("schedule");
  const explanations = view.explanations;
  if (explanations.length === 0) return null;
  const names = new Map(
    [...view.meetings.values()].flatMap(({ people }) =>
      people.map((person) => [person.user.id, person.user.name ?? person.organisation.name]),
    ),
  );
  const nameOf = (participant: number) => names.get(view.mapping.users[participant] ?? "") ?? "?";
  const say = (explanation: Explanation): string => {
    switch (explanation.code) {
      case "person-full":
        return t("why.person-full", { names: explanation.participants.map(nameOf).join(", ") });
      case "busy-then":
        return explanation.participant === null
          ? t("why.busy-both")
          : t("why.busy-then", { name: nameOf(explanation.participant) });
      case "no-table-then":
        return t("why.no-table-then", { slots: explanation.slots.length });
      default:
        return t(`why.${explanation.code}`);
    }
  };
  return (
    <section aria-labelledby="unplaced">
      <h2 id="unplaced" className="mb-3 font-semibold text-lg">
        {t("unplaced", { count: explanations.length })}
      </h2>
      <ul className="max-w-3xl border-line border-b">
        {explanations.map((explanation) => {
          const meeting = view.meetings.get(view.mapping.meetings[explanation.candidate] ?? "");
          return (
            <li key={explanation.candidate} className="border-line border-t py-3">
              <p className="font-semibold">
                {meeting?.people
                  .map((person) => `${person.user.name} (${person.organisation.name})`)
                  .join(" – ")}
              </p>
              <p>{say(explanation)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
