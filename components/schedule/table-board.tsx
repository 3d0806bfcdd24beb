import { getLocale, getTranslations } from "next-intl/server";
import type { ScheduleView } from "@/lib/schedule/queries";
import { formatClock, formatZone } from "@/lib/time/format";

/** The room: tables down, slots across. On a phone it scrolls inside its own frame, one slot a column. */
export async function TableBoard({ view }: { readonly view: ScheduleView }) {
  const [t, locale] = [await getTranslations("schedule"), await getLocale()];
  const { slots, tables, zone } = view.event;
  const cell = new Map(
    view.placed.map((booking) => [
      `${booking.tableId} ${booking.slotId}`,
      view.meetings.get(booking.meetingId),
    ]),
  );
  const moment = { zone, locale };
  return (
    <section aria-labelledby="board">
      <h2 id="board" className="mb-3 font-semibold text-lg">
        {t("board")}
      </h2>
      <section aria-label={t("board")} className="overflow-x-auto rounded-lg border border-line">
        <table
          className="w-full table-fixed hyphens-auto border-collapse text-sm"
          style={{ minWidth: `${5 + 9 * slots.length}rem` }}
        >
          <thead>
            <tr className="bg-surface-sunken text-left">
              <th scope="col" className="w-20 p-2 font-semibold">
                {t("table")}
              </th>
              {slots.map((slot) => (
                <th key={slot.id} scope="col" className="p-2 font-semibold tabular-nums">
                  {formatClock(slot.startsAt, moment)} {formatZone(slot.startsAt, moment)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.id} className="border-line border-t">
                <th scope="row" className="bg-surface-sunken p-2 text-left font-semibold">
                  {table.label}
                </th>
                {slots.map((slot) => {
                  const meeting = cell.get(`${table.id} ${slot.id}`);
                  return (
                    <td key={slot.id} className="border-line border-l p-2 align-top">
                      {meeting ? (
                        <div className="border-settled border-l-3 pl-2">
                          {meeting.people.map((person) => (
                            <p key={person.user.id}>
                              <span className="font-semibold">{person.user.name}</span>
                              <span className="block text-ink-quiet">{person.organisation.name}</span>
                            </p>
                          ))}
                        </div>
                      ) : (
                        <span className="text-ink-quiet">{t("free")}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
