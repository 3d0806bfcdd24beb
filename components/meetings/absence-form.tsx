import { getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { sayAbsentAction, sayPresentAction } from "@/lib/meetings/attendance-actions";

type Props = {
  readonly absentSince: Date | null;
  /** Meetings that would end. */
  readonly live: number;
  readonly zone: string;
  readonly place: Readonly<Record<string, string>>;
};

/** "I can't come": says what follows before it is done; and the way back. */
export async function AbsenceForm({ absentSince, live, zone, place }: Props) {
  const t = await getTranslations("taking-part");
  const hidden = Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <section aria-labelledby="coming" className="grid gap-4">
      <h2 id="coming" className="font-semibold text-lg">
        {absentSince ? t("absent") : t("cannot-come")}
      </h2>
      {absentSince ? (
        <>
          <p>
            {t("absent-since")} <EventTime startsAt={absentSince} zone={zone} withDay />
          </p>
          <form action={sayPresentAction}>
            {hidden}
            <SubmitButton>{t("come-after-all")}</SubmitButton>
          </form>
        </>
      ) : (
        <details className="rounded-md border border-line-strong">
          <summary className="flex min-h-11 cursor-pointer items-center px-4 font-semibold">
            {t("say-absent")}
          </summary>
          <form action={sayAbsentAction} className="grid gap-3 p-4 pt-1">
            {hidden}
            <p>{t("absent-warning", { count: live })}</p>
            <div>
              <SubmitButton look="danger">{t("say-absent-yes")}</SubmitButton>
            </div>
          </form>
        </details>
      )}
    </section>
  );
}
