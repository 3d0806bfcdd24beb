import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MailRow } from "@/components/demo/mail-row";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireDemo } from "@/lib/demo/demo";
import { env } from "@/lib/env";
import { listMails } from "@/lib/mail/mailbox";

export async function generateMetadata(): Promise<Metadata> {
  await requireDemo();
  const t = await getTranslations("demo.mailbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function MailboxPage() {
  await requireDemo();
  const folder = env().PONTE_MAIL_SINK;
  const mails = folder ? await listMails(folder, 40) : [];
  const [t, locale] = [await getTranslations("demo.mailbox"), await getLocale()];
  const lookAgain = (
    <LinkButton look="quiet" href="/demo/mail" prefetch={false}>
      {t("refresh")}
    </LinkButton>
  );
  return (
    <PublicShell>
      <PageHeader title={t("title")} lead={t("lead")} actions={lookAgain} />
      {mails.length === 0 ? (
        <EmptyState title={t("empty-title")} action={<LinkButton href="/sign-in">{t("sign-in")}</LinkButton>}>
          {t("empty")}
        </EmptyState>
      ) : (
        <ol aria-label={t("list")} className="border-line border-t">
          {mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} to={t("to")} locale={locale} />
          ))}
        </ol>
      )}
    </PublicShell>
  );
}
