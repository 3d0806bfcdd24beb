import Link from "next/link";
import type { Locale } from "next-intl";
import type { KeptMail } from "@/lib/mail/mailbox";

type Props = { readonly mail: KeptMail; readonly to: string; readonly locale: Locale };

const tags = { en: "en-GB", it: "it-IT" } as const;

export function MailRow({ mail, to, locale }: Props) {
  const time = new Intl.DateTimeFormat(tags[locale], { dateStyle: "short", timeStyle: "short" }).format(
    mail.at,
  );
  return (
    <li className="border-line border-b">
      <Link
        href={`/demo/mail/${mail.id}`}
        prefetch={false}
        className="grid gap-x-6 py-3 hover:bg-surface-sunken md:grid-cols-[minmax(0,1fr)_auto] md:items-baseline md:px-3"
      >
        <span className="wrap-anywhere font-semibold">{mail.subject}</span>
        <time dateTime={mail.at.toISOString()} className="text-ink-quiet text-sm md:order-3 md:row-span-2">
          {time}
        </time>
        <span className="wrap-anywhere text-ink-quiet text-sm">
          {to}: {mail.to}
        </span>
      </Link>
    </li>
  );
}
