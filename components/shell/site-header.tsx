import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/brand/mark";
import { TasteSwitch } from "@/components/shell/taste-switch";
import { SignOutForm } from "@/components/sign-in/sign-out-form";
import { findUser } from "@/lib/auth/session";

/** The top of every page: home, language, theme, in and out. */
export async function SiteHeader() {
  const [t, user] = [await getTranslations("shell"), await findUser()];
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex min-h-14 w-full max-w-6xl flex-wrap items-center justify-between gap-x-4 px-5">
        <Link href="/" className="flex min-h-11 items-center gap-2 font-serif text-lg">
          <Mark className="size-7" /> Ponte
        </Link>
        <div className="flex items-center gap-1">
          <TasteSwitch />
          {user ? (
            <SignOutForm>
              <button
                type="submit"
                className="min-h-11 cursor-pointer px-2 text-sm underline-offset-4 hover:underline"
              >
                {t("sign-out")}
              </button>
            </SignOutForm>
          ) : (
            <Link href="/sign-in" className="flex min-h-11 items-center px-2 font-semibold text-sm">
              {t("sign-in")}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}
