import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MailRow } from "@/components/demo/mail-row";
import { PublicShell } from "@/components/shell/public-shell";
import { Button, LinkButton } from "@/components/ui/button";
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

type Props = { readonly searchParams: Promise<{ readonly to?: string | string[] }> };

export default async function MailboxPage({ searchParams }: Props) {
  await requireDemo();
  const { to } = await searchParams;
  const wanted = typeof to === "string" ? to.trim().toLowerCase().slice(0, 200) : "";
  const folder = env().PONTE_MAIL_SINK;
  const newest = folder ? await listMails(folder, wanted ? 2000 : 40) : [];
  const mails = newest.filter((mail) => mail.to.toLowerCase().includes(wanted)).slice(0, 40);
  const [t, locale] = [await getTranslations("demo.mailbox"), await getLocale()];
  const lookAgain = (
    <LinkButton look="quiet" href="/demo/mail" prefetch={false}>
      {t("refresh")}
    </LinkButton>
  );
  return (
    <PublicShell>
      <PageHeader title={t("title")} lead={t("lead")} actions={lookAgain} />
      <form method="get" className="mb-6 flex flex-wrap items-end gap-3">
        <label className="grid gap-1">
          <span className="font-semibold">{t("to-whom")}</span>
          <input
            name="to"
            type="search"
            defaultValue={wanted}
            className="min-h-11 w-72 max-w-full rounded-md border border-line-strong bg-surface-raised px-3"
          />
        </label>
        <Button look="quiet" type="submit">
          {t("show")}
        </Button>
      </form>
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
