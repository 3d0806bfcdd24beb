import { getFormatter, getTranslations } from "next-intl/server";
import { FeedForm } from "@/components/calendar/feed-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { revokeFeedAction } from "@/lib/calendar/actions";
import type { getFeed } from "@/lib/calendar/feed";

type Props = {
  readonly feed: Awaited<ReturnType<typeof getFeed>>;
  readonly mission: string;
  readonly origin: string;
};

/** The agenda in one's own calendar: a secret address that follows every change, renewed and revoked at will. */
export async function FeedPanel({ feed, mission, origin }: Props) {
  const [t, format] = [await getTranslations("agenda"), await getFormatter()];
  const words = {
    make: feed ? t("feed-renew") : t("feed-make"),
    once: t("feed-once"),
    address: t("feed-address"),
    open: t("feed-open"),
  };
  return (
    <section
      id="calendar"
      aria-labelledby="calendar-title"
      className="grid max-w-measure gap-3 scroll-mt-6 print:hidden"
    >
      <h2 id="calendar-title" className="font-semibold text-lg">
        {t("feed")}
      </h2>
      <p>{t("feed-text")}</p>
      <p>
        <a
          className="link inline-flex min-h-11 items-center"
          href={`/missions/${mission}/agenda/agenda.ics`}
          download
        >
          {t("feed-file")}
        </a>
      </p>
      {feed && (
        <p className="text-ink-quiet text-sm">
          {feed.lastReadAt
            ? t("feed-read", { at: format.relativeTime(feed.lastReadAt, new Date()) })
            : t("feed-unread")}
        </p>
      )}
      <FeedForm mission={mission} origin={origin} words={words} />
      {feed && (
        <form action={revokeFeedAction}>
          <input type="hidden" name="mission" value={mission} />
          <SubmitButton look="plain">{t("feed-revoke")}</SubmitButton>
        </form>
      )}
    </section>
  );
}
