import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { sans, sansExtended, serif, serifExtended } from "@/app/fonts";
import { DemoBanner } from "@/components/demo/demo-banner";
import { SkipLink } from "@/components/shell/skip-link";
import { env } from "@/lib/env";
import { parseTheme, themeCookie } from "@/lib/i18n/theme";
import "./globals.css";

// The nonce of the security policy is new with every answer: no page can be made beforehand.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f4ec" },
    { media: "(prefers-color-scheme: dark)", color: "#12161d" },
  ],
};

const fonts = [sans, sansExtended, serif, serifExtended].map((font) => font.variable).join(" ");

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    metadataBase: new URL(env().PONTE_ORIGIN),
    title: { default: "Ponte", template: "%s · Ponte" },
    description: t("description"),
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, jar] = [await getLocale(), await cookies()];
  return (
    <html lang={locale} data-theme={parseTheme(jar.get(themeCookie)?.value)} className={fonts}>
      <body>
        <SkipLink />
        <DemoBanner />
        {children}
      </body>
    </html>
  );
}
