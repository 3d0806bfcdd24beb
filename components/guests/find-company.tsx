import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { findCompanyAction } from "@/lib/guests/desk-actions";

type Props = {
  readonly mission: string;
  readonly event: string;
  readonly person: { readonly id: string; readonly name: string };
};

/** Nobody is suggested to somebody yet: one press looks for the best three. */
export async function FindCompany({ mission, event, person }: Props) {
  const t = await getTranslations("guests");
  return (
    <form action={findCompanyAction}>
      <PlaceFields mission={mission} event={event} />
      <input type="hidden" name="participantId" value={person.id} />
      <SubmitButton look="plain" className="px-0" aria-label={t("find-company", { name: person.name })}>
        {t("find")}
      </SubmitButton>
    </form>
  );
}
