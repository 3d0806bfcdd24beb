import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/ui/choices";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveRulesAction } from "@/lib/events/actions";
import type { getRules } from "@/lib/events/rules";

type Props = {
  readonly rules: Awaited<ReturnType<typeof getRules>>;
  readonly place: Readonly<Record<string, string>>;
};

const counts = ["minMeetings", "maxMeetings", "openRequests", "answerDays", "standingCap"] as const;
const ticks = ["approvalNeeded", "deskFirst", "acrossSidesOnly", "selfBooking"] as const;

/** What holds at the event: how many, until when, who decides. */
export async function RulesForm({ rules, place }: Props) {
  const [t, ui] = [await getTranslations("rules"), await getTranslations("ui")];
  return (
    <Form action={saveRulesAction} words={{ problem: ui("problem"), error: ui("error") }}>
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid items-start gap-6 sm:grid-cols-2">
        {counts.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`${name}.label`)}
            hint={t(`${name}.hint`)}
            inputMode="numeric"
            defaultValue={String(rules[name])}
            className="max-w-32"
            required
          />
        ))}
        <TextField
          name="requestsCloseAt"
          type="datetime-local"
          label={t("requestsCloseAt.label")}
          hint={t("requestsCloseAt.hint", { zone: rules.zone })}
          defaultValue={rules.requestsCloseAt}
          className="max-w-64"
        />
      </div>
      {ticks.map((name) => (
        <Choices
          key={name}
          kind="checkbox"
          name={name}
          legend={t(`${name}.legend`)}
          chosen={rules[name] ? ["on"] : []}
          options={[{ value: "on", label: t(`${name}.label`), hint: t(`${name}.hint`) }]}
        />
      ))}
      <Choices
        kind="radio"
        name="acrossDesks"
        legend={t("acrossDesks.legend")}
        chosen={[rules.acrossDesks]}
        options={(["ONE_DECIDES", "BOTH_APPROVE"] as const).map((value) => ({
          value,
          label: t(`acrossDesks.${value}.label`),
          hint: t(`acrossDesks.${value}.hint`),
        }))}
      />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
