import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CompareBox } from "@/components/investors/compare-box";
import { EntryForm } from "@/components/investors/entry-form";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeFromShortlistAction } from "@/lib/investors/actions";
import type { Deal } from "@/lib/investors/deal-flow";
import type { OwnEntry } from "@/lib/investors/shortlist";
import { nameCode } from "@/lib/taxonomy/name-code";

type Props = { readonly entry: OwnEntry; readonly deal: Deal | null; readonly mission: string };

/** One company of the shortlist: the note in sight, the form behind it. */
export async function ShortlistEntry({ entry, deal, mission }: Props) {
  const [t, locale] = [await getTranslations("investors"), await getLocale()];
  const { subject, subjectId, note } = entry;
  const person =
    deal?.contact && `/missions/${mission}/events/${deal.contact.event}/people/${deal.contact.participantId}`;
  return (
    <article id={subjectId} className="grid scroll-mt-6 gap-2 border-line border-t py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <h3 className="font-semibold">
            {person ? (
              <Link href={person} className="link">
                {subject.name}
              </Link>
            ) : (
              subject.name
            )}
          </h3>
          <p className="text-ink-quiet text-sm">
            {nameCode("kind", subject.kind, locale)} · {subject.city}
            {!deal && ` · ${t("gone")}`}
          </p>
        </div>
        {deal && <CompareBox id={subjectId} name={subject.name} />}
      </div>
      {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
      <Disclosure summary={t("entry.edit")}>
        <div className="grid gap-4 pt-2">
          <EntryForm entry={entry} mission={mission} />
          <form action={removeFromShortlistAction}>
            <input type="hidden" name="mission" value={mission} />
            <input type="hidden" name="subjectId" value={subjectId} />
            <SubmitButton look="plain" aria-label={t("remove-name", { name: subject.name })}>
              {t("remove")}
            </SubmitButton>
          </form>
        </div>
      </Disclosure>
    </article>
  );
}
