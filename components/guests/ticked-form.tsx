import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { writeToGuestsAction } from "@/lib/guests/desk-actions";

export const tickedFormId = "ticked";

type Props = { readonly mission: string; readonly event: string };

/** Writes to those whose boxes in the table are ticked; who is not due is left out. */
export async function TickedForm({ mission, event }: Props) {
  const t = await getTranslations("guests.letters");
  return (
    <form id={tickedFormId} action={writeToGuestsAction} className="flex flex-wrap items-center gap-3 py-4">
      <PlaceFields mission={mission} event={event} />
      <input type="hidden" name="whom" value="ticked" />
      <span>{t("ticked")}</span>
      <SubmitButton look="quiet" name="letters" value="invite">
        {t("ticked-invite")}
      </SubmitButton>
      <SubmitButton look="quiet" name="letters" value="remind">
        {t("ticked-remind")}
      </SubmitButton>
    </form>
  );
}
