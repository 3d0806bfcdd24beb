import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkedText } from "@/components/demo/linked-text";
import type { KeptMail } from "@/lib/mail/mailbox";

type Props = { readonly mail: KeptMail; readonly locale: Locale };

const tags = { en: "en-GB", it: "it-IT" } as const;

/** One mail: its HTML in a frame that may run nothing and only follow a link that is pressed, and its text part. */
export async function MailView({ mail, locale }: Props) {
  const [t, words] = [await getTranslations("demo.mailbox"), await getTranslations("demo.mail")];
  const sent = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeStyle: "short" }).format(
    mail.at,
  );
  const facts = [
    [t("from"), mail.from],
    [t("to"), mail.to],
    [t("sent"), sent],
  ] as const;
  return (
    <article className="mt-2">
      <h1 className="title wrap-anywhere text-xl">{mail.subject}</h1>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-sm">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-quiet">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <iframe
        title={words("as-sent")}
        sandbox="allow-top-navigation-by-user-activation"
        srcDoc={mail.html.replace("<head>", '<head><base target="_top">')}
        className="mt-6 h-[40rem] w-full rounded-md border border-line"
      />
      <h2 className="mt-8 mb-2 font-semibold">{words("text")}</h2>
      <LinkedText text={mail.text} />
    </article>
  );
}
