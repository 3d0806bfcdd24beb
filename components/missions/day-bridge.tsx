import clsx from "clsx";
import { getLocale, getTranslations } from "next-intl/server";
import type { MissionDay } from "@/lib/missions/list-days";
import { formatWeekday } from "@/lib/time/format";

/** How high the arch stands at a part of its way, in per cent from the top: a parabola from bank to bank. */
const heightAt = (way: number) => 100 - 4 * 90 * way * (1 - way);

function Span({ ways }: { readonly ways: readonly number[] }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {ways.map((way) => (
        <path
          key={way}
          d={`M ${way * 100} ${heightAt(way)} V 100`}
          className="stroke-line-strong"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <path
        d="M 0 100 Q 50 -80 100 100"
        className="stroke-act"
        strokeWidth="3"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** The mission as a bridge: its days hang from one arch, those with meetings are its keystones. Each leads to its programme. */
export async function DayBridge({ days }: { readonly days: readonly MissionDay[] }) {
  const [t, locale] = [await getTranslations("mission"), await getLocale()];
  const ways = days.map((_, index) => (index + 0.5) / days.length);
  const columns = { gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` };
  return (
    <nav aria-label={t("days")} className="print:hidden">
      <div className="relative h-28 sm:h-40 md:h-52">
        <Span ways={ways} />
        {days.map((day, index) => (
          <span
            key={day.key}
            aria-hidden="true"
            style={{ left: `${(ways[index] ?? 0) * 100}%`, top: `${heightAt(ways[index] ?? 0)}%` }}
            className={clsx(
              "absolute -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-act",
              day.hasMeetings ? "size-4.5 bg-act" : "size-3 bg-surface",
            )}
          />
        ))}
      </div>
      <ol className="grid border-ink border-t-3" style={columns}>
        {days.map((day) => (
          <li key={day.key} className="text-center">
            <a
              href={day.hasEvents ? `#day-${day.key}` : "#programme"}
              className="block min-h-11 rounded-md px-0.5 pt-2 pb-3 leading-5 hover:bg-surface-sunken hover:text-act"
            >
              <span className="title block text-lg tabular-nums sm:text-xl">{day.date.getUTCDate()}</span>
              <span className="block text-ink-quiet text-sm">{formatWeekday(day.date, locale)}</span>
              <span className="hidden text-sm sm:block">{day.city}</span>
              {day.hasMeetings && (
                <span className="text-act text-sm max-sm:sr-only">{t("day-with-meetings")}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
