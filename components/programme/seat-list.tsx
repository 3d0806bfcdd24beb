import { getLocale, getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickText } from "@/lib/i18n/pick-text";
import { decideSeatAction } from "@/lib/programme/desk-actions";
import type { ItemPerson } from "@/lib/programme/desk-queries";
import { mayDecide } from "@/lib/programme/policy";
import type { AttendanceState } from "@/prisma/generated/enums";

type Props = {
  readonly state: AttendanceState;
  readonly people: readonly ItemPerson[];
  /** Null where nobody decides: people come and go. */
  readonly place: Readonly<Record<string, string>> | null;
};

/** Everybody of one list, with what can be decided about each. */
export async function SeatList({ state, people, place }: Props) {
  const [t, locale] = [await getTranslations("seats.desk"), await getLocale()];
  if (people.length === 0) return null;
  const decisions = place ? (["approve", "refuse"] as const).filter((act) => mayDecide(act, state)) : [];
  const word = (act: "approve" | "refuse") =>
    act === "refuse" && state === "SEATED" ? t("take-back") : t(act);
  return (
    <section aria-labelledby={`list-${state}`}>
      <h2 id={`list-${state}`} className="mb-2 font-semibold text-lg">
        {t(`group.${state}`)} <span className="font-normal text-ink-quiet tabular-nums">{people.length}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <li
            key={person.attendanceId}
            className="flex flex-wrap items-center justify-between gap-3 border-line border-t py-2.5 last:border-b"
          >
            <div className="min-w-0">
              <p>
                <span className="font-semibold">{person.user.name}</span>{" "}
                <span className="text-ink-quiet">{person.organisation.name}</span>
              </p>
              {state === "ASKED" && (
                <p className="text-ink-quiet text-sm">
                  {t("relevance", { points: person.points })}
                  {person.topics.length > 0 &&
                    ` · ${t("relevance-topics", { topics: new Intl.ListFormat(locale).format(person.topics.map((label) => pickText(label, locale))) })}`}
                </p>
              )}
              {person.note && <p className="max-w-measure font-serif">{person.note}</p>}
            </div>
            <div className="flex flex-wrap gap-2">
              {decisions.map((decision) => (
                <form key={decision} action={decideSeatAction}>
                  {Object.entries({ ...place, attendanceId: person.attendanceId, decision }).map(
                    ([name, value]) => (
                      <input key={name} type="hidden" name={name} value={value} />
                    ),
                  )}
                  <SubmitButton
                    look={decision === "approve" ? "act" : "quiet"}
                    aria-label={`${word(decision)}: ${person.user.name}`}
                  >
                    {word(decision)}
                  </SubmitButton>
                </form>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
