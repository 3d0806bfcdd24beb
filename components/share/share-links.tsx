import { getTranslations } from "next-intl/server";

type Props = {
  readonly url: string;
  readonly title: string;
  /** Feeds of the programme, where the page is the mission's. */
  readonly feeds?: { readonly calendar: string; readonly rss: string };
};

const link = "link inline-flex min-h-11 items-center";

/** Plain links to pass a page on: nothing of other sites is loaded here, and nobody is followed. */
export async function ShareLinks({ url, title, feeds }: Props) {
  const t = await getTranslations("share");
  const [u, both] = [encodeURIComponent(url), encodeURIComponent(`${title} ${url}`)];
  const targets = [
    { label: t("mail"), href: `mailto:?subject=${encodeURIComponent(title)}&body=${both}` },
    { label: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { label: "WhatsApp", href: `https://wa.me/?text=${both}` },
    { label: "X", href: `https://x.com/intent/post?text=${encodeURIComponent(title)}&url=${u}` },
  ];
  return (
    <aside aria-label={t("title")} className="border-line border-t print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 px-5 py-5">
        <p className="font-semibold">{t("title")}</p>
        {targets.map(({ label, href }) => (
          <a key={label} className={link} href={href} rel="noreferrer noopener" target="_blank">
            {label}
          </a>
        ))}
        {feeds && (
          <p className="flex flex-wrap gap-x-6 sm:ml-auto">
            <a className={link} href={feeds.calendar}>
              {t("calendar")}
            </a>
            <a className={link} href={feeds.rss} type="application/rss+xml">
              RSS
            </a>
          </p>
        )}
      </div>
    </aside>
  );
}
