import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PersonCard } from "@/components/demo/person-card";
import type { DemoGroup, DemoPerson } from "@/lib/demo/list-people";

type Props = { readonly group: DemoGroup; readonly people: readonly DemoPerson[]; readonly locale: Locale };

const shown = 3;

/** One of each organisation before the second of any, so that the first few differ. */
function putOrganisationsFirst(people: readonly DemoPerson[]): DemoPerson[] {
  const isFirst = (person: DemoPerson) =>
    people.find((one) => one.organisation === person.organisation) === person;
  return [...people.filter(isFirst), ...people.filter((person) => !isFirst(person))];
}

/** One kind of people: what they see, the first few at hand, the others one click away. */
export async function PersonGroup({ group, people, locale }: Props) {
  const t = await getTranslations("demo.people");
  const ordered = putOrganisationsFirst(people);
  const [first, others] = [ordered.slice(0, shown), ordered.slice(shown)];
  return (
    <section
      aria-labelledby={`group-${group}`}
      className="grid gap-x-12 gap-y-4 border-line border-t py-8 md:grid-cols-[18rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`group-${group}`} className="title text-lg">
          {t(`group.${group}.title`)}
        </h2>
        <p className="mt-1 text-ink-quiet text-sm">{t(`group.${group}.sees`)}</p>
      </div>
      <div>
        <PersonList people={first} locale={locale} />
        {others.length > 0 && (
          <details className="mt-1">
            <summary className="min-h-11 w-fit py-2.5 font-semibold text-sm">
              {t("more", { count: others.length })}
            </summary>
            <PersonList people={others} locale={locale} />
          </details>
        )}
      </div>
    </section>
  );
}

function PersonList({ people, locale }: Pick<Props, "people" | "locale">) {
  return (
    <ul className="grid gap-2 lg:grid-cols-2 xl:grid-cols-3">
      {people.map((person) => (
        <PersonCard key={`${person.userId}-${person.path}`} person={person} locale={locale} />
      ))}
    </ul>
  );
}
