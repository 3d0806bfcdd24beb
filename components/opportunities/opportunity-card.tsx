import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { KindMark } from "@/components/opportunities/kind-mark";
import { listOpportunityFacts } from "@/components/opportunities/opportunity-facts";
import { Status } from "@/components/ui/status";
import { pickText } from "@/lib/i18n/pick-text";
import type { OpportunityCard as Card } from "@/lib/opportunities/queries";

type Props = {
  readonly one: Card;
  readonly href: string;
  /** One's own list shows the state instead of the organisation. */
  readonly isOwnList?: boolean;
};

/** A line of the marketplace: what it is, its title, whose, and the facts by which people choose. */
export async function OpportunityCard({ one, href, isOwnList = false }: Props) {
  const [t, locale] = [await getTranslations("marketplace"), await getLocale()];
  const facts = await listOpportunityFacts(one);
  return (
    <article className="grid gap-x-6 gap-y-2 border-line border-t py-5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className="flex items-center gap-2 text-ink-quiet text-sm sm:items-start sm:pt-0.5">
        <KindMark kind={one.kind} />
        {t(`kind.${one.kind}`)}
      </p>
      <div className="grid min-w-0 gap-1.5">
        <h2 className="title text-lg">
          <Link href={href} className="link">
            {pickText(one.title, locale)}
          </Link>
        </h2>
        {isOwnList ? (
          <p>
            <Status tone={one.state === "PUBLISHED" ? "settled" : "quiet"}>{t(`state.${one.state}`)}</Status>
          </p>
        ) : (
          <p>
            <strong className="font-semibold">{one.organisation.name}</strong>
            <span className="text-ink-quiet"> · {one.organisation.city}</span>
          </p>
        )}
        <p className="line-clamp-2 max-w-measure text-ink-quiet">{pickText(one.text, locale)}</p>
        {facts.length > 0 && (
          <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt className="sr-only">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </article>
  );
}
