import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { requireEventOrganiser } from "@/lib/auth/session";
import { orNotFound } from "@/lib/or-not-found";
import { getSchedule } from "@/lib/schedule/queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string; readonly schedule: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("schedule.certificate"))("title") };
}

const figures = [
  "value",
  "bound",
  "gapPercent",
  "breaks",
  "breakBound",
  "zeroMeetings",
  "tableChanges",
  "steps",
  "milliseconds",
] as const;

/** The proof: value against bound, what the independent checker said, and the files to check it all oneself. */
export default async function CertificatePage({ params }: Props) {
  const { mission, event, schedule: id } = await params;
  const view = await orNotFound(getSchedule(await requireEventOrganiser(mission, event), id));
  const [t, locale] = [await getTranslations("schedule.certificate"), await getLocale()];
  const here = `/manage/${mission}/events/${event}/schedules/${id}`;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const share = view.figures.bound > 0 ? (100 * view.figures.value) / view.figures.bound : 100;
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeader
        title={t("title")}
        lead={t("lead", { share: number.format(Math.floor(share * 100) / 100) })}
      />
      <svg
        viewBox="0 0 600 40"
        className="w-full"
        role="img"
        aria-label={t("picture", {
          value: number.format(view.figures.value),
          bound: number.format(view.figures.bound),
        })}
      >
        <rect
          x="0"
          y="12"
          width="600"
          height="16"
          rx="3"
          className="fill-surface-sunken stroke-line-strong"
        />
        <rect x="0" y="12" width={6 * share} height="16" rx="3" className="fill-settled" />
      </svg>
      <table className="w-full">
        <caption className="mb-2 text-left font-semibold">{t("figures")}</caption>
        <tbody>
          {figures.map((name) => (
            <tr key={name} className="border-line border-t">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {t(`figure.${name}`)}
              </th>
              <td className="py-2 text-right font-semibold">{number.format(view.figures[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="checker" className="grid gap-2">
        <h2 id="checker" className="font-semibold text-lg">
          {t("checker")}
        </h2>
        <p>{view.verdict === "FEASIBLE" && view.checkedDigest === view.digest ? t("passed") : t("failed")}</p>
        <p className="text-ink-quiet text-sm">
          SHA-256 <code className="break-all">{view.digest}</code>
        </p>
      </section>
      <section aria-labelledby="yourself" className="grid gap-2">
        <h2 id="yourself" className="font-semibold text-lg">
          {t("yourself")}
        </h2>
        <p>{t("yourself-text")}</p>
        <ul className="flex flex-wrap gap-4">
          {["instance.json", "schedule.json"].map((file) => (
            <li key={file}>
              <a className="link inline-flex min-h-11 items-center" href={`${here}/${file}`} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
        <pre className="overflow-x-auto rounded-md bg-surface-sunken p-3 text-sm">
          npm run --silent engine -- check instance.json schedule.json
        </pre>
      </section>
      <Link className="link" href={here}>
        {t("back")}
      </Link>
    </div>
  );
}
