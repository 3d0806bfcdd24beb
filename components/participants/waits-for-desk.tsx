import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** Why nobody is shown yet: the desk has not approved, or the consent to be listed is missing. */
export async function WaitsForDesk({ mission }: { readonly mission: string }) {
  const t = await getTranslations("people");
  return (
    <Notice tone="waiting">
      <p className="font-semibold">{t("not-listed")}</p>
      <p>
        {t("not-listed-text")}{" "}
        <Link className="link" href={`/missions/${mission}/welcome/who`}>
          {t("not-listed-link")}
        </Link>
      </p>
    </Notice>
  );
}
