import { getLocale, getTranslations } from "next-intl/server";
import { PhoneLink } from "@/components/guests/phone-link";
import { PlaceFields } from "@/components/guests/place-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { CallRow, listSaidOff } from "@/lib/guests/calls";
import { recordCallAction } from "@/lib/guests/desk-actions";
import { formatClock, formatDay } from "@/lib/time/format";

type Place = { readonly mission: string; readonly event: string; readonly zone: string };
type Key = CallRow["key"] | Awaited<ReturnType<typeof listSaidOff>>[number]["key"];

const results = ["COMES", "DOES_NOT_COME", "NO_ANSWER", "REACHED"] as const;
const writeKey = (key: Key) =>
  "guestId" in key && key.guestId
    ? `guest.${key.guestId}`
    : `attendance.${"attendanceId" in key ? key.attendanceId : ""}`;

/** Whom to call now, why, and what came of it in one tap. */
export async function CallList({
  rows,
  place,
}: {
  readonly rows: readonly CallRow[];
  readonly place: Place;
}) {
  const [t, locale] = [await getTranslations("guests"), await getLocale()];
  const at = { zone: place.zone, locale };
  return (
    <Table
      caption={t("call.title", { count: rows.length })}
      isCaptionHidden
      rows={rows}
      keyOf={(row) => writeKey(row.key)}
      columns={[
        {
          key: "name",
          label: t("column.name"),
          show: (row) => [row.name, row.organisation].filter(Boolean).join(", "),
        },
        { key: "phone", label: t("column.contact"), show: (row) => <PhoneLink phone={row.phone} /> },
        {
          key: "why",
          label: t("call.why"),
          show: (row) => (
            <>
              {t(`call.${row.why}`, { count: row.answers })}
              {row.last && (
                <span className="block text-ink-quiet text-sm">
                  {t("call.last", {
                    when: `${formatDay(row.last.at, at)}, ${formatClock(row.last.at, at)}`,
                    result: t(`call.${row.last.result}`),
                  })}
                </span>
              )}
            </>
          ),
        },
        {
          key: "result",
          label: t("call.result"),
          show: (row) => (
            <form action={recordCallAction} className="flex flex-wrap gap-1.5 xl:flex-nowrap">
              <PlaceFields mission={place.mission} event={place.event} />
              <input type="hidden" name="callee" value={writeKey(row.key)} />
              {results.map((result) => (
                <SubmitButton
                  key={result}
                  look="quiet"
                  name="result"
                  value={result}
                  className="px-2.5 font-normal xl:whitespace-nowrap"
                  aria-label={`${row.name}: ${t(`call.${result}`)}`}
                >
                  {t(`call.${result}`)}
                </SubmitButton>
              ))}
            </form>
          ),
        },
      ]}
    />
  );
}

type SaidOff = Awaited<ReturnType<typeof listSaidOff>>;

/** A slip of the thumb is taken back here. */
export async function SaidOffList({ rows, place }: { readonly rows: SaidOff; readonly place: Place }) {
  const t = await getTranslations("guests.call");
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="said-off">
      <h2 id="said-off" className="font-semibold">
        {t("off")}
      </h2>
      <ul className="max-w-measure">
        {rows.map(({ key, name }) => (
          <li
            key={writeKey(key)}
            className="flex flex-wrap items-center justify-between gap-4 border-line border-t py-2"
          >
            {name}
            <form action={recordCallAction}>
              <PlaceFields mission={place.mission} event={place.event} />
              <input type="hidden" name="callee" value={writeKey(key)} />
              <SubmitButton
                look="quiet"
                name="result"
                value="COMES"
                aria-label={`${name}: ${t("after-all")}`}
              >
                {t("after-all")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
