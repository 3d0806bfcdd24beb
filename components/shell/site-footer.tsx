import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Mark } from "@/components/brand/mark";
import { LanguageSwitch, ThemeSwitch } from "@/components/shell/taste-switch";
import { findUser } from "@/lib/auth/session";

type Props = {
  /** Who paid for the mission, in the words that the funder asks for. It is printed too. */
  readonly acknowledgement?: ReactNode;
};

export async function SiteFooter({ acknowledgement }: Props) {
  const [t, user] = [await getTranslations("shell"), await findUser()];
  return (
    <footer className="mt-auto border-line border-t">
      <div className="mx-auto grid w-full max-w-page gap-6 px-5 py-8">
        {acknowledgement && <div className="max-w-measure text-ink-quiet text-sm">{acknowledgement}</div>}
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 print:hidden">
          <p className="flex max-w-measure items-center gap-3 text-ink-quiet text-sm">
            <Mark className="size-6 shrink-0" />
            {t("description")}
          </p>
          <div className="-mx-2 flex flex-wrap items-center gap-2">
            {user && (
              <Link href="/my-data" className="link inline-flex min-h-11 items-center px-2 text-sm">
                {t("my-data")}
              </Link>
            )}
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </footer>
  );
}
