import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PersonGroup } from "@/components/demo/person-group";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { requireDemo } from "@/lib/demo/demo";
import { demoGroups, listDemoPeople } from "@/lib/demo/list-people";

export async function generateMetadata(): Promise<Metadata> {
  await requireDemo();
  const t = await getTranslations("demo.people");
  return { title: t("title"), robots: { index: false } };
}

export default async function DemoPage() {
  await requireDemo();
  const people = await listDemoPeople();
  const [t, locale] = [await getTranslations("demo.people"), await getLocale()];
  const groups = demoGroups.map((group) => ({ group, people: people.filter((one) => one.group === group) }));
  return (
    <PublicShell>
      <PageHeader title={t("title")} lead={people.length === 0 ? t("empty") : t("lead")} />
      {groups
        .filter((one) => one.people.length > 0)
        .map(({ group, people: members }) => (
          <PersonGroup key={group} group={group} people={members} locale={locale} />
        ))}
    </PublicShell>
  );
}
