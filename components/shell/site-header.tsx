import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Wordmark } from "@/components/brand/wordmark";
import { NavLink } from "@/components/shell/nav-link";
import { NoticesLink } from "@/components/shell/notices-link";
import { LanguageSwitch } from "@/components/shell/taste-switch";
import { SignOutForm } from "@/components/sign-in/sign-out-form";
import { findUser } from "@/lib/auth/session";

export type HeaderLink = { readonly href: string; readonly label: string; readonly isExact?: boolean };

type Props = {
  /** Places of this mission; on a phone they stand in a line of their own. */
  readonly links?: readonly HeaderLink[];
  readonly wide?: boolean;
};

const small =
  "inline-flex min-h-11 cursor-pointer items-center rounded-md px-2 text-sm hover:bg-surface-sunken";

/** The top of every page: home, places, language, in and out. */
export async function SiteHeader({ links = [], wide = false }: Props) {
  const [t, user] = [await getTranslations("shell"), await findUser()];
  return (
    <header className="border-line border-b print:hidden">
      <div
        className={`mx-auto flex w-full flex-wrap items-center gap-x-6 px-5 ${wide ? "max-w-none" : "max-w-page"}`}
      >
        <Link href="/" className="flex min-h-14 items-center">
          <Wordmark />
        </Link>
        {links.length > 0 && (
          <nav
            aria-label={t("sections")}
            className="order-last w-full border-line border-t sm:order-none sm:w-auto sm:border-0"
          >
            <ul className="flex flex-wrap gap-x-6">
              {links.map(({ href, label, isExact }) => (
                <li key={href}>
                  <NavLink
                    href={href}
                    isExact={isExact}
                    className="flex min-h-11 items-center border-transparent border-b-2 hover:border-line-strong sm:min-h-14"
                    currentClassName="border-act font-semibold"
                  >
                    {label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="ml-auto flex items-center gap-1">
          <LanguageSwitch />
          {user?.isAdministrator && (
            <NavLink href="/admin" className={small} currentClassName="font-semibold">
              {t("administration")}
            </NavLink>
          )}
          {user && <NoticesLink user={user} />}
          {user ? (
            <SignOutForm>
              <button type="submit" className={small}>
                {t("sign-out")}
              </button>
            </SignOutForm>
          ) : (
            <Link href="/sign-in" className={`${small} font-semibold`}>
              {t("sign-in")}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}
