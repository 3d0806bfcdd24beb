import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { MailView } from "@/components/demo/mail-view";
import { PublicShell } from "@/components/shell/public-shell";
import { requireDemo } from "@/lib/demo/demo";
import { env } from "@/lib/env";
import { findMail } from "@/lib/mail/mailbox";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await requireDemo();
  const t = await getTranslations("demo.mailbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function MailPage({ params }: Props) {
  await requireDemo();
  const folder = env().PONTE_MAIL_SINK;
  const mail = folder ? await findMail(folder, (await params).id) : null;
  if (!mail) notFound();
  const t = await getTranslations("demo.mail");
  return (
    <PublicShell>
      <Link href="/demo/mail" className="link inline-flex min-h-11 items-center">
        {t("back")}
      </Link>
      <MailView mail={mail} locale={await getLocale()} />
    </PublicShell>
  );
}
