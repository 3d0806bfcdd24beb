import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { isDemo } from "@/lib/demo/demo";

/** On every page of a demo, and nowhere else: what this is, whom to enter as, where the mail is. */
export async function DemoBanner() {
  if (!(await isDemo())) return null;
  const t = await getTranslations("demo.banner");
  return (
    <aside aria-label={t("label")} className="border-line border-b bg-surface-raised text-sm print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 px-5">
        <p className="mr-auto py-2 text-ink-quiet">
          <strong className="sm:hidden">{t("label")}</strong>
          <span className="max-sm:hidden">{t("text")}</span>
        </p>
        <Link href="/demo" className="link flex min-h-11 items-center">
          {t("people")}
        </Link>
        <Link href="/demo/mail" className="link flex min-h-11 items-center">
          {t("mailbox")}
        </Link>
      </div>
    </aside>
  );
}
