import Link from "next/link";
import type { KeptMail } from "@/lib/mail/mailbox";

type Props = { readonly mail: KeptMail; readonly to: string; readonly locale: string };

export function MailRow({ mail, to, locale }: Props) {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(mail.at);
  return (
    <li className="border-line border-b">
      <Link href={`/demo/mail/${mail.id}`} className="flex min-h-14 items-baseline gap-4 py-3">
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{mail.subject}</span>
          <span className="block wrap-anywhere text-ink-soft text-sm">
            {to}: {mail.to}
          </span>
        </span>
        <time dateTime={mail.at.toISOString()} className="text-ink-soft text-sm tabular-nums">
          {time}
        </time>
      </Link>
    </li>
  );
}
