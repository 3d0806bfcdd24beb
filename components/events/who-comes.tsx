import { getLocale, getTranslations } from "next-intl/server";
import { Counts } from "@/components/events/counts";
import type { EventPage } from "@/lib/events/queries";
import { pickText } from "@/lib/i18n/pick-text";
import { organisationKinds } from "@/lib/taxonomy/facets/organisation-kinds";

type Props = { readonly event: Pick<EventPage, "kinds" | "areas"> };

/** Who comes, in numbers: only people who let themselves be listed are counted, and nobody is named. */
export async function WhoComes({ event }: Props) {
  const [t, locale] = [await getTranslations("programme"), await getLocale()];
  const total = event.kinds.reduce((sum, { people }) => sum + people, 0);
  if (total === 0) return null;
  const kindLabel = (code: string) =>
    pickText(organisationKinds.find((kind) => kind.code === code)?.label, locale);
  return (
    <section aria-labelledby="comes" className="border-line border-t bg-surface-raised">
      <div className="mx-auto w-full max-w-page px-5 py-14 md:py-20">
        <h2 id="comes" className="title text-2xl">
          {t("comes", { count: total })}
        </h2>
        <p className="mt-3 max-w-measure text-ink-quiet">{t("comes-text")}</p>
        <div className="mt-10 grid gap-x-16 gap-y-12 md:grid-cols-2">
          <Counts
            title={t("by-kind")}
            counts={event.kinds.map(({ kind, people }) => ({ key: kind, label: kindLabel(kind), people }))}
          />
          <Counts
            title={t("by-area")}
            counts={event.areas.map(({ code, label, people }) => ({
              key: code,
              label: pickText(label, locale),
              people,
            }))}
          />
        </div>
      </div>
    </section>
  );
}
