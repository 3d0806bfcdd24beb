import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { inviteToItemAction } from "@/lib/programme/desk-actions";
import type { listInvitable } from "@/lib/programme/desk-queries";

type Props = {
  readonly people: Awaited<ReturnType<typeof listInvitable>>;
  readonly place: Readonly<Record<string, string>>;
};

/** Puts somebody on the list; the seat is theirs once they say yes. */
export async function InviteForm({ people, place }: Props) {
  const t = await getTranslations("seats.desk");
  return (
    <Disclosure summary={t("invite")}>
      <form action={inviteToItemAction} className="grid max-w-measure gap-3">
        {Object.entries(place).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Select
          name="participantId"
          label={t("invite-who")}
          options={people.map(({ id, user, organisation }) => ({
            value: id,
            label: `${organisation.name}: ${user.name}`,
          }))}
        />
        <div>
          <SubmitButton look="quiet">{t("invite-go")}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
