import { getTranslations } from "next-intl/server";
import { PersonCard } from "@/components/demo/person-card";
import type { DemoGroup, DemoPerson } from "@/lib/demo/list-people";

type Props = {
  readonly group: DemoGroup;
  readonly people: readonly DemoPerson[];
  readonly locale: "en" | "it";
};

const shown = 3;

/** One kind of people: what they see, the first few at hand, the others one click away. */
export async function PersonGroup({ group, people, locale }: Props) {
  const t = await getTranslations("demo.people");
  const [first, others] = [people.slice(0, shown), people.slice(shown)];
  return (
    <section aria-labelledby={`group-${group}`} className="mt-10 border-line border-t pt-5">
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-[16rem_1fr]">
        <div>
          <h2 id={`group-${group}`} className="font-serif text-xl">
            {t(`group.${group}.title`)}
          </h2>
          <p className="mt-1 text-ink-soft text-sm">{t(`group.${group}.sees`)}</p>
        </div>
        <div>
          <PersonList people={first} locale={locale} />
          {others.length > 0 && (
            <details className="mt-2">
              <summary className="flex min-h-11 cursor-pointer items-center">
                {t("more", { count: others.length })}
              </summary>
              <PersonList people={others} locale={locale} />
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

function PersonList({ people, locale }: Pick<Props, "people" | "locale">) {
  return (
    <ul className="grid gap-2">
      {people.map((person) => (
        <PersonCard key={`${person.userId}-${person.path}`} person={person} locale={locale} />
      ))}
    </ul>
  );
}
