import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/shell/public-shell";
import { requireAdministrator } from "@/lib/auth/session";

/** The frame of the administrator's pages. */
export default async function AdministratorLayout({ children }: { readonly children: ReactNode }) {
  await requireAdministrator();
  const t = await getTranslations("administration");
  return (
    <PublicShell
      links={[
        { href: "/admin", label: t("title"), isExact: true },
        { href: "/admin/audit", label: t("audit") },
      ]}
    >
      {children}
    </PublicShell>
  );
}
