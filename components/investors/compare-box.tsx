import { getTranslations } from "next-intl/server";
import { compareFormId } from "@/components/investors/compare-bar";

/** Ticks an organisation for the comparison; it belongs to the form at the end of the list. */
export async function CompareBox({ id, name }: { readonly id: string; readonly name: string }) {
  const t = await getTranslations("investors");
  return (
    <label className="inline-flex min-h-11 items-center gap-2 px-2">
      <input type="checkbox" form={compareFormId} name="of" value={id} className="size-5 accent-settled" />
      <span aria-hidden="true">{t("compare")}</span>
      <span className="sr-only">{t("compare-one", { name })}</span>
    </label>
  );
}
