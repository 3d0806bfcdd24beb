import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { MailRow } from "@/components/demo/mail-row";
import { requireDemo } from "@/lib/demo/demo";
import { env } from "@/lib/env";
import { listMails } from "@/lib/mail/mailbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("demo.mailbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function MailboxPage() {
  await requireDemo();
  const folder = env().PONTE_MAIL_SINK;
  const mails = folder ? await listMails(folder) : [];
  const t = await getTranslations("demo.mailbox");
  const locale = await getLocale();
  return (
    <main id="main" className="mx-auto w-full max-w-3xl px-5 py-10">
      <h1 className="font-serif text-3xl">{t("title")}</h1>
      <p className="mt-3 text-ink-soft">{t("lead")}</p>
      {mails.length === 0 ? (
        <p className="mt-8">
          {t("empty")} <Link href="/sign-in">{t("sign-in")}</Link>
        </p>
      ) : (
        <>
          <p className="mt-4">
            <a href="/demo/mail">{t("refresh")}</a>
          </p>
          <ol aria-label={t("list")} className="mt-4 border-line border-t">
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} to={t("to")} locale={locale} />
            ))}
          </ol>
        </>
      )}
    </main>
  );
}
