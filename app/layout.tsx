import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/demo/demo-banner";
import { readTheme, themeCookie } from "@/lib/theme/theme";
import "./globals.css";

export const dynamic = "force-dynamic";
export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: "Ponte", template: "%s · Ponte" }, description: t("description") };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, t, jar] = [await getLocale(), await getTranslations("shell"), await cookies()];
  return (
    <html lang={locale} data-theme={readTheme(jar.get(themeCookie)?.value)}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-raised focus:p-3"
        >
          {t("skip")}
        </a>
        <DemoBanner />
        {children}
      </body>
    </html>
  );
}
