import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PersonGroup } from "@/components/demo/person-group";
import { requireDemo } from "@/lib/demo/demo";
import { demoGroups, listDemoPeople } from "@/lib/demo/list-people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("demo.people");
  return { title: t("title"), robots: { index: false } };
}

export default async function DemoPage() {
  await requireDemo();
  const people = await listDemoPeople();
  const t = await getTranslations("demo.people");
  const locale = (await getLocale()) === "it" ? "it" : "en";
  const groups = demoGroups.map((group) => ({ group, people: people.filter((one) => one.group === group) }));
  return (
    <main id="main" className="mx-auto w-full max-w-5xl px-5 py-10">
      <h1 className="font-serif text-3xl">{t("title")}</h1>
      <p className="mt-3 max-w-prose text-ink-soft">{people.length === 0 ? t("empty") : t("lead")}</p>
      {groups
        .filter((one) => one.people.length > 0)
        .map(({ group, people: members }) => (
          <PersonGroup key={group} group={group} people={members} locale={locale} />
        ))}
    </main>
  );
}
