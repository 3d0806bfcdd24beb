import { getLocale, getTranslations } from "next-intl/server";
import { pickText } from "@/lib/i18n/pick-text";
import { formatAmount } from "@/lib/opportunities/format-amount";
import type { OpportunityCard } from "@/lib/opportunities/queries";
import { nameCode } from "@/lib/taxonomy/name-code";

/** Says nothing by which anybody would choose. */
const anyIndication = "any";

type Stated = Pick<
  OpportunityCard,
  "stage" | "modality" | "indication" | "area" | "amountThousands" | "currency"
>;

/** Stage, modality, indication, area and sum, as far as said: each a name and a value. */
export async function listOpportunityFacts(one: Stated) {
  const [t, locale] = [await getTranslations("marketplace"), await getLocale()];
  const facts = [
    one.amountThousands !== null && one.currency
      ? { label: t("form.amount"), value: formatAmount(one.amountThousands, one.currency, locale) }
      : null,
    one.stage && { label: t("facet.stage"), value: nameCode("stage", one.stage, locale) },
    one.modality && { label: t("facet.modality"), value: nameCode("modality", one.modality, locale) },
    one.indication &&
      one.indication !== anyIndication && {
        label: t("facet.indication"),
        value: nameCode("indication", one.indication, locale),
      },
    one.area && { label: t("form.area"), value: pickText(one.area.label, locale) },
  ];
  return facts.filter((fact) => fact !== null && fact !== false && fact !== "");
}
