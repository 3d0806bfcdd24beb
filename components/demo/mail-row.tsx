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
        className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 hover:bg-surface-sunken md:flex-nowrap md:px-3"
      >
        <span className="wrap-anywhere min-w-0">
          <span className="block font-semibold">{mail.subject}</span>
          <span className="block text-ink-quiet text-sm">
            {to}: {mail.to}
          </span>
        </span>
        <time dateTime={mail.at.toISOString()} className="shrink-0 text-ink-quiet text-sm">
          {time}
        </time>
      </Link>
    </li>
  );
}
