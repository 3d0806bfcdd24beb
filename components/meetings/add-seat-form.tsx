import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addSeatAction } from "@/lib/meetings/seat-actions";
import { SeatRole } from "@/prisma/generated/enums";

type Props = {
  readonly people: readonly {
    readonly participantId: string;
    readonly name: string;
    readonly organisation: string;
  }[];
  readonly fields: Readonly<Record<string, string>>;
};

/** Asks a colleague, an observer or an interpreter to sit in. */
export async function AddSeatForm({ people, fields }: Props) {
  const t = await getTranslations("manage.meeting");
  return (
    <Disclosure summary={t("seat-add")}>
      <form action={addSeatAction} className="grid gap-4">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Select
          name="participantId"
          label={t("seat-person")}
          options={people.map(({ participantId, name, organisation }) => ({
            value: participantId,
            label: `${organisation}: ${name}`,
          }))}
        />
        <Select
          name="role"
          label={t("seat-as")}
          defaultValue="OBSERVER"
          options={Object.values(SeatRole).map((role) => ({ value: role, label: t(`options.${role}`) }))}
        />
        <div>
          <SubmitButton look="quiet">{t("seat-add-go")}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
