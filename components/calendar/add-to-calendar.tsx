import { getTranslations } from "next-intl/server";
import type { CalendarEntry } from "@/lib/calendar/entry";
import { writeGoogleLink, writeOutlookLink } from "@/lib/calendar/links";

type Props = { readonly entry: CalendarEntry; readonly file: string };

/** Into one's own calendar: as a file, or opened in Google's or Outlook's. */
export async function AddToCalendar({ entry, file }: Props) {
  const t = await getTranslations("agenda");
  const link = "link inline-flex min-h-11 items-center";
  return (
    <p className="flex flex-wrap items-center gap-x-5 print:hidden">
      <span className="text-ink-quiet">{t("add")}</span>
      <a className={link} href={file} download>
        {t("file")}
      </a>
      <a className={link} href={writeGoogleLink(entry)} rel="noreferrer noopener" target="_blank">
        Google
      </a>
      <a className={link} href={writeOutlookLink(entry)} rel="noreferrer noopener" target="_blank">
        Outlook
      </a>
    </p>
  );
}
