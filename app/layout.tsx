import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { sans, sansExtended, serif, serifExtended } from "@/app/fonts";
import { DemoBanner } from "@/components/demo/demo-banner";
import { parseTheme, themeCookie } from "@/lib/i18n/theme";
import "./globals.css";

export const dynamic = "force-dynamic";
export const viewport: Viewport = { colorScheme: "light dark" };

const fonts = [sans, sansExtended, serif, serifExtended].map((font) => font.variable).join(" ");

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: "Ponte", template: "%s · Ponte" }, description: t("description") };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t, jar] = [await getLocale(), await getTranslations("shell"), await cookies()];
  return (
    <html lang={locale} data-theme={parseTheme(jar.get(themeCookie)?.value)} className={fonts}>
      <body>
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface-raised focus:p-3">
          {t("skip")}
        </a>
        <DemoBanner />
        {children}
      </body>
    </html>
  );
}
