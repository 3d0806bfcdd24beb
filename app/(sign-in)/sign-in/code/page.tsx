import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/sign-in/code-form";
import { EmailAddress } from "@/components/sign-in/email-address";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { askForMailAgain } from "@/lib/auth/actions";
import { readBrowser } from "@/lib/auth/browser-cookie";
import { findOpenAsk } from "@/lib/auth/redeem-code";
import { isDemo } from "@/lib/demo/demo";

type Props = { readonly searchParams: Promise<{ readonly again?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sign-in.code");
  return { title: t("title"), robots: { index: false } };
}

export default async function CodePage({ searchParams }: Props) {
  const open = await findOpenAsk(await readBrowser(), new Date());
  if (!open) redirect("/sign-in");
  const { again } = await searchParams;
  const [t, ui] = [await getTranslations("sign-in"), await getTranslations("ui")];
  const lead = t.rich("code.lead", {
    email: () => <EmailAddress email={open.identifier} />,
  });
  return (
    <SignInScene title={t("code.title")} lead={lead}>
      <div className="mb-6 grid gap-3 empty:hidden">
        {again === "yes" && <Notice tone="settled">{t("code.again-yes")}</Notice>}
        {again === "no" && <Notice tone="waiting">{t("problem.too-many-mails")}</Notice>}
        {(await isDemo()) && (
          <Notice>
            {t.rich("code.demo", { mailbox: (words) => <Link href="/demo/mail">{words}</Link> })}
          </Notice>
        )}
      </div>
      <CodeForm
        words={{
          code: t("code.code"),
          hint: t("code.life"),
          button: t("code.button"),
          problem: ui("problem"),
          error: ui("error"),
        }}
      />
      <div className="mt-10 border-line border-t pt-5 text-sm">
        <p className="text-ink-quiet">{t("code.nothing")}</p>
        <form action={askForMailAgain} className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <SubmitButton look="quiet">{t("code.again")}</SubmitButton>
          <Link
            className="link flex min-h-11 items-center"
            href={open.returnTo ? `/sign-in?to=${encodeURIComponent(open.returnTo)}` : "/sign-in"}
          >
            {t("code.other")}
          </Link>
        </form>
      </div>
    </SignInScene>
  );
}
