import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Arch } from "@/components/brand/arch";
import { Facts } from "@/components/ui/facts";
import { getAgreement } from "@/lib/agreements/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { getMission } from "@/lib/missions/queries";
import { orNotFound } from "@/lib/or-not-found";

type Props = { readonly params: Promise<{ readonly mission: string; readonly agreement: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mission, agreement } = await params;
  const [record, locale] = [await orNotFound(getAgreement(mission, agreement)), await getLocale()];
  return { title: pickText(record.title, locale), description: pickText(record.summary, locale) };
}

/** The record of an agreement: who signed, for how long, about what. */
export default async function AgreementPage({ params }: Props) {
  const { mission: slug, agreement } = await params;
  const mission = await orNotFound(getMission(slug));
  const record = await orNotFound(getAgreement(slug, agreement));
  const [t, locale, format] = [await getTranslations("agreements"), await getLocale(), await getFormatter()];
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  const [first, second] = record.parties;
  return (
    <article className="mx-auto w-full max-w-page px-5 pt-8 pb-16 md:pt-12">
      <p>
        <Link href={`/missions/${slug}`} className="link inline-flex min-h-11 items-center">
          {pickText(mission.title, locale)}
        </Link>
      </p>
      <h1 className="title mt-4 max-w-[20ch] text-2xl">{pickText(record.title, locale)}</h1>
      {first && second && (
        <div className="mt-10 max-w-[44rem]">
          <Arch className="mx-auto h-14 w-[62%]" />
          <div className="grid grid-cols-2 gap-8 border-ink border-t-3 pt-2 font-semibold">
            <p>{pickText(first.name, locale)}</p>
            <p className="text-right">{pickText(second.name, locale)}</p>
          </div>
        </div>
      )}
      <div className="mt-10 grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="max-w-measure">
          <p className="font-serif text-lg">{pickText(record.summary, locale)}</p>
          <h2 className="mt-8 mb-2 font-semibold text-lg">{t("topics")}</h2>
          <ul className="grid gap-1">
            {record.topics.map((topic) => (
              <li key={topic.position} className="border-line border-t py-2">
                {pickText(topic.label, locale)}
              </li>
            ))}
          </ul>
        </div>
        <Facts
          facts={[
            {
              label: t("parties"),
              value: record.parties.map((party) => pickText(party.name, locale)).join("; "),
            },
            ...(record.signedOn ? [{ label: t("signed"), value: day(record.signedOn) }] : []),
            ...(record.place ? [{ label: t("place"), value: record.place }] : []),
            ...(record.years ? [{ label: t("term"), value: t("years", { count: record.years }) }] : []),
            ...(record.event
              ? [
                  {
                    label: t("event"),
                    value: (
                      <Link className="link" href={`/missions/${slug}/events/${record.event.slug}`}>
                        {pickText(record.event.title, locale)}
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </article>
  );
}
