import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { readRefusalToken } from "@/lib/mail/refusals";

type Props = {
  readonly params: Promise<{ readonly refusal: string }>;
  readonly searchParams: Promise<{ readonly done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("answer");
  return { title: t("refusal-title"), robots: { index: false } };
}

/** The page behind the mail's last line. Reading changes nothing; the form posts where a mail program would. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ refusal }, { done }] = [await params, await searchParams];
  if (!readRefusalToken(decodeURIComponent(refusal))) notFound();
  const t = await getTranslations("answer");
  const isDone = done === "yes";
  return (
    <PublicShell width="measure">
      <PageHeader
        title={t(isDone ? "refusal-done" : "refusal-title")}
        lead={t(isDone ? "refusal-done-lead" : "refusal-lead")}
      />
      {!isDone && (
        <form method="post" action={`/unsubscribe/${refusal}/one-click`}>
          <input type="hidden" name="as" value="page" />
          <SubmitButton>{t("refusal-action")}</SubmitButton>
        </form>
      )}
    </PublicShell>
  );
}
