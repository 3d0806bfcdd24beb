import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { addFollowUpAction, tickFollowUpAction } from "@/lib/agreements/actions";
import type { listAgreementsForDesk } from "@/lib/agreements/queries";
import { pickText } from "@/lib/i18n/pick-text";

type Props = {
  readonly agreement: Awaited<ReturnType<typeof listAgreementsForDesk>>[number];
  readonly mission: string;
  readonly today: Date;
};

/** What has to follow from an agreement: by whom, until when, done or not. */
export async function FollowUps({ agreement, mission, today }: Props) {
  const [t, ui] = [await getTranslations("agreements"), await getTranslations("ui")];
  const [format, locale] = [await getFormatter(), await getLocale()];
  return (
    <div>
      <ul>
        {agreement.followUps.map((one) => {
          const isLate = one.doneAt === null && one.dueOn < today;
          return (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-3 border-line border-t py-2.5 last:border-b"
            >
              <div>
                <p className={one.doneAt ? "text-ink-quiet line-through" : "font-semibold"}>
                  {pickText(one.what, locale)}
                </p>
                <p className="text-sm">
                  {one.who} · {format.dateTime(one.dueOn, { dateStyle: "long", timeZone: "UTC" })}
                </p>
              </div>
              <div className="flex items-center gap-3">
                <Status tone={one.doneAt ? "settled" : isLate ? "act" : "waiting"}>
                  {one.doneAt ? t("done") : isLate ? t("late") : t("open")}
                </Status>
                <form action={tickFollowUpAction}>
                  <input type="hidden" name="mission" value={mission} />
                  <input type="hidden" name="followUpId" value={one.id} />
                  <input type="hidden" name="done" value={one.doneAt ? "no" : "yes"} />
                  <SubmitButton look="quiet">{one.doneAt ? t("reopen") : t("tick")}</SubmitButton>
                </form>
              </div>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t("add")}>
        <Form
          id={`follow-up-${agreement.id}`}
          action={addFollowUpAction}
          words={{ problem: ui("problem"), error: ui("error") }}
          className="grid max-w-measure gap-4"
        >
          <input type="hidden" name="mission" value={mission} />
          <input type="hidden" name="agreementId" value={agreement.id} />
          <TextField name="what" label={t("what")} maxLength={300} required />
          <TextField name="who" label={t("who")} maxLength={120} required />
          <TextField name="dueOn" type="date" label={t("due")} className="max-w-60" required />
          <div>
            <SubmitButton look="quiet">{t("add-go")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
