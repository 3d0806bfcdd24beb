import { getTranslations } from "next-intl/server";
import { LinkedText } from "@/components/demo/linked-text";
import type { KeptMail } from "@/lib/mail/mailbox";

type Props = { readonly mail: KeptMail; readonly locale: string };

/** One mail: its HTML in a frame that may run nothing and only follow a link that is pressed, and its text part. */
export async function MailView({ mail, locale }: Props) {
  const [t, words] = [await getTranslations("demo.mailbox"), await getTranslations("demo.mail")];
  const sent = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(mail.at);
  const facts = [
    [t("from"), mail.from],
    [t("to"), mail.to],
    [t("sent"), sent],
  ] as const;
  return (
    <article className="mt-4">
      <h1 className="font-serif text-2xl">{mail.subject}</h1>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <iframe
        title={words("as-sent")}
        sandbox="allow-top-navigation-by-user-activation"
        srcDoc={mail.html.replace("<head>", '<head><base target="_top">')}
        className="mt-6 h-[42rem] w-full rounded border border-line bg-white"
      />
      <h2 className="mt-8 font-semibold">{words("text")}</h2>
      <LinkedText text={mail.text} />
    </article>
  );
}
