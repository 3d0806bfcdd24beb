import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { icons } from "@/components/shell/icons";
import { NavPicture } from "@/components/shell/side-nav";
import type { UserActor } from "@/lib/auth/actor";
import { countNewNotices } from "@/lib/notices/queries";

/** The bell: how much news there is, and the way to it. */
export async function NoticesLink({ user }: { readonly user: UserActor }) {
  const [t, count] = [await getTranslations("notices"), await countNewNotices(user)];
  return (
    <Link
      href="/notices"
      aria-label={t("link", { count })}
      className="relative inline-flex size-11 items-center justify-center rounded-md hover:bg-surface-sunken"
    >
      <NavPicture path={icons.notices} />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-act px-1 text-center font-semibold text-on-act text-sm leading-5 tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}
