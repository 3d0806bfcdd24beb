import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { CompareBox } from "@/components/investors/compare-box";
import { DealFit } from "@/components/investors/deal-fit";
import type { DealLabels } from "@/components/investors/deal-labels";
import { LinkButton } from "@/components/ui/button";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickText } from "@/lib/i18n/pick-text";
import { addToShortlistAction } from "@/lib/investors/actions";
import type { Deal } from "@/lib/investors/deal-flow";
import { formatAmount } from "@/lib/opportunities/format-amount";
import { nameCode } from "@/lib/taxonomy/name-code";

type Props = { readonly deal: Deal; readonly mission: string; readonly labels: DealLabels };

/** One organisation of the deal flow: who, what it raises, why it fits, and what to do about it. */
export async function DealCard({ deal, mission, labels }: Props) {
  const [t, locale] = [await getTranslations("investors"), await getLocale()];
  const base = `/missions/${mission}`;
  const person = deal.contact && `${base}/events/${deal.contact.event}/people/${deal.contact.participantId}`;
  return (
    <article className="grid gap-4 border-line border-t py-6 lg:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="grid min-w-0 gap-3">
        <div>
          <h2 className="title text-lg">
            {person ? (
              <Link href={person} className="link">
                {deal.name}
              </Link>
            ) : (
              deal.name
            )}
          </h2>
          <p className="text-ink-quiet text-sm">
            {nameCode("kind", deal.kind, locale)} · {deal.city}
          </p>
        </div>
        <p className="max-w-measure">{pickText(deal.summary, locale)}</p>
        {deal.rounds.map((round) => (
          <p key={round.id} className="text-sm">
            <span className="text-ink-quiet">{t("round")}: </span>
            <Link className="link" href={`${base}/marketplace/${round.id}`}>
              {pickText(round.title, locale)}
            </Link>
            {round.amountThousands !== null && round.currency && (
              <strong className="whitespace-nowrap font-semibold">
                {" "}
                {formatAmount(round.amountThousands, round.currency, locale)}
              </strong>
            )}
          </p>
        ))}
        <DealFit score={deal.score} labels={labels} />
      </div>
      <div className="flex flex-wrap items-start gap-2 lg:flex-col lg:items-stretch">
        {deal.listed ? (
          <Link
            href={`${base}/deal-flow/shortlist#${deal.id}`}
            className="inline-flex min-h-11 items-center lg:justify-center"
          >
            <Status tone="settled">{t(`stage.${deal.listed.stage}`)}</Status>
          </Link>
        ) : (
          <form action={addToShortlistAction} className="grid">
            <input type="hidden" name="mission" value={mission} />
            <input type="hidden" name="subjectId" value={deal.id} />
            <SubmitButton look="quiet">{t("add")}</SubmitButton>
          </form>
        )}
        {person && (
          <LinkButton look="plain" href={`${person}#ask`}>
            {t("ask")}
          </LinkButton>
        )}
        <CompareBox id={deal.id} name={deal.name} />
      </div>
    </article>
  );
}
