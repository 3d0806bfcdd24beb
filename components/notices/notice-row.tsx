import { getFormatter, getTranslations } from "next-intl/server";
import { openNoticeAction } from "@/lib/notices/actions";
import type { Notice } from "@/lib/notices/queries";

/** One piece of news; a press marks it as seen and goes there, also before JavaScript arrives. */
export async function NoticeRow({ notice, now }: { readonly notice: Notice; readonly now: Date }) {
  const [t, format] = [await getTranslations("notices"), await getFormatter()];
  return (
    <li className="border-line border-t last:border-b">
      <form action={openNoticeAction}>
        <input type="hidden" name="id" value={notice.id} />
        <button
          type="submit"
          className="grid min-h-14 w-full cursor-pointer grid-cols-[1rem_minmax(0,1fr)] items-baseline gap-x-3 px-1 py-3 text-left hover:bg-surface-sunken"
        >
          <span
            aria-hidden="true"
            className={`size-2.5 self-center rounded-full ${notice.isNew ? "bg-act" : "border border-line-strong"}`}
          />
          <span className={notice.isNew ? "font-semibold" : undefined}>
            {notice.isNew && <span className="sr-only">{t("new")}: </span>}
            {notice.title}
          </span>
          <time dateTime={notice.at.toISOString()} className="col-start-2 text-ink-quiet text-sm">
            {format.relativeTime(notice.at, now)}
          </time>
        </button>
      </form>
    </li>
  );
}
