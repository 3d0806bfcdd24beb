import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/sign-in/code-form";
import { SignInScene } from "@/components/sign-in/sign-in-scene";
import { Button } from "@/components/ui/button";
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
  const t = await getTranslations("sign-in");
  const lead = t.rich("code.lead", {
    email: () => <strong className="wrap-anywhere text-ink">{open.identifier}</strong>,
  });
  return (
    <SignInScene title={t("code.title")} lead={lead}>
      {(await isDemo()) && (
        <p className="mb-6">
          {t.rich("code.demo", { mailbox: (words) => <Link href="/demo/mail">{words}</Link> })}
        </p>
      )}
      <CodeForm
        words={{ code: t("code.code"), hint: t("code.life"), button: t("code.button"), error: t("error") }}
      />
      <div className="mt-10 border-line border-t pt-5 text-sm">
        <p className="text-ink-soft" role="status">
          {again === "yes"
            ? t("code.again-yes")
            : again === "no"
              ? t("problem.too-many-mails")
              : t("code.nothing")}
        </p>
        <form action={askForMailAgain} className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button look="quiet" type="submit">
            {t("code.again")}
          </Button>
          <Link href={open.returnTo ? `/sign-in?to=${encodeURIComponent(open.returnTo)}` : "/sign-in"}>
            {t("code.other")}
          </Link>
        </form>
      </div>
    </SignInScene>
  );
}
