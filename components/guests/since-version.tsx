import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { SinceVersion as Changes } from "@/lib/guests/changes-since";
import { formatClock, formatDay } from "@/lib/time/format";

type Props = { readonly changes: Changes; readonly base: string; readonly zone: string };

/** What is no longer as the published version says, in words. */
export async function SinceVersion({ changes, base, zone }: Props) {
  const [t, locale] = [await getTranslations("guests.since"), await getLocale()];
  const at = { zone, locale };
  const { number, publishedAt, gone, fresh, left, joined } = changes;
  const toMeeting = (id: string, text: string) => (
    <Link className="link" href={`${base}/meetings/${id}`}>
      {text}
    </Link>
  );
  const groups: readonly {
    readonly title: string;
    readonly lines: readonly (readonly [string, ReactNode])[];
  }[] = [
    {
      title: t("gone"),
      lines: gone.map(({ id, names, startsAt }) => {
        const pair = names.join(" – ");
        const text = startsAt ? `${pair}, ${formatClock(startsAt, at)}` : pair;
        return [id, toMeeting(id, text)];
      }),
    },
    { title: t("fresh"), lines: fresh.map(({ id, names }) => [id, toMeeting(id, names.join(" – "))]) },
    { title: t("left"), lines: left.map((name) => [name, name]) },
    { title: t("joined"), lines: joined.map((name) => [name, name]) },
  ];
  const told = groups.filter(({ lines }) => lines.length > 0);
  return (
    <section aria-labelledby="since">
      <h2 id="since" className="font-semibold">
        {t("title", { number, when: `${formatDay(publishedAt, at)}, ${formatClock(publishedAt, at)}` })}
      </h2>
      {told.length === 0 && <p className="mt-1 text-ink-quiet">{t("none")}</p>}
      <div className="mt-2 grid gap-6 md:grid-cols-2">
        {told.map(({ title, lines }) => (
          <div key={title}>
            <h3 className="border-line border-t pt-2 text-ink-quiet text-sm">
              {title} <span className="tabular-nums">{lines.length}</span>
            </h3>
            <ul>
              {lines.map(([key, line]) => (
                <li key={key} className="py-1">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
