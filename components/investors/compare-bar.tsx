import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

export const compareFormId = "compare";

/** Takes what is ticked in the list above to the comparison; the address names them. */
export async function CompareBar({ mission }: { readonly mission: string }) {
  const t = await getTranslations("investors");
  return (
    <form
      id={compareFormId}
      action={`/missions/${mission}/deal-flow/compare`}
      className="flex flex-wrap items-center gap-4 border-line border-t py-5 print:hidden"
    >
      <Button type="submit" look="quiet">
        {t("compare")}
      </Button>
      <p className="text-ink-quiet text-sm">{t("compare-hint")}</p>
    </form>
  );
}
