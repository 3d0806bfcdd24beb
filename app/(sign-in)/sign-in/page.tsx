import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AskForm } from "@/components/sign-in/ask-form";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { SignedIn } from "@/components/sign-in/signed-in";
import { parseReturnPath } from "@/lib/auth/return-path";
import { findUser } from "@/lib/auth/session";

type Props = { readonly searchParams: Promise<{ readonly to?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in");
  return { title: t("ask.title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const to = parseReturnPath((await searchParams).to);
  const user = await findUser();
  if (user) return <SignedIn email={user.email} to={to ?? "/"} />;
  const [t, ui] = [await getTranslations("sign-in"), await getTranslations("ui")];
  return (
    <SignInScene title={t("ask.title")} lead={t("ask.lead")}>
      <AskForm
        to={to}
        words={{
          email: t("ask.email"),
          hint: t("ask.hint"),
          button: t("ask.button"),
          problem: ui("problem"),
          error: ui("error"),
        }}
      />
      <p className="mt-6 text-ink-quiet text-sm">{t("ask.new")}</p>
    </SignInScene>
  );
}
