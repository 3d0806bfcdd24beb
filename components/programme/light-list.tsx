import { getTranslations } from "next-intl/server";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { passQuestionAction } from "@/lib/programme/desk-actions";
import type { listLight } from "@/lib/programme/desk-queries";

type Props = {
  readonly rows: Awaited<ReturnType<typeof listLight>>;
  readonly speakers: readonly {
    readonly participant: { readonly id: string; readonly user: { readonly name: string | null } };
  }[];
  readonly place: Readonly<Record<string, string>>;
};

/** Who comes from outside, and their questions to the speakers. */
export async function LightList({ rows, speakers, place }: Props) {
  const t = await getTranslations("seats.desk");
  return (
    <section aria-labelledby="light">
      <h2 id="light" className="mb-2 font-semibold text-lg">
        {t("light")} <span className="font-normal text-ink-quiet tabular-nums">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className="text-ink-quiet">{t("light-empty")}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="grid gap-1 border-line border-t py-2.5 last:border-b">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">{row.name}</span>
              <span className="text-ink-quiet">{row.organisation}</span>
              <a className="link" href={`mailto:${row.email}`}>
                {row.email}
              </a>
              {row.state === "WAITING" && <Status tone="waiting">{t("group.WAITING")}</Status>}
            </p>
            {row.question && (
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p className="max-w-measure font-serif">{row.question}</p>
                {row.passedAt ? (
                  <Status tone="settled">{t("passed")}</Status>
                ) : (
                  speakers.map(({ participant }) => (
                    <form key={participant.id} action={passQuestionAction}>
                      {Object.entries({
                        ...place,
                        registrationId: row.id,
                        participantId: participant.id,
                      }).map(([name, value]) => (
                        <input key={name} type="hidden" name={name} value={value} />
                      ))}
                      <SubmitButton look="quiet">
                        {t("pass", { name: participant.user.name ?? "" })}
                      </SubmitButton>
                    </form>
                  ))
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
