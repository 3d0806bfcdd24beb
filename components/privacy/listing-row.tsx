import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { pickText } from "@/lib/i18n/pick-text";
import { setListingAction } from "@/lib/privacy/actions";
import type { listOwnParticipations } from "@/lib/privacy/consents";

type Props = { readonly row: Awaited<ReturnType<typeof listOwnParticipations>>[number] };

/** One mission: am I found there, until when is it kept, and the one press that changes it. */
export async function ListingRow({ row }: Props) {
  const [t, format, locale] = [await getTranslations("my-data"), await getFormatter(), await getLocale()];
  const isOpen = row.listingConsentAt !== null;
  const { deleteAfter, title } = row.mission;
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 border-line border-t py-4 last:border-b">
      <div>
        <p className="font-semibold">{pickText(title, locale)}</p>
        <p className="text-ink-quiet text-sm">{row.organisation.name}</p>
        <p className="mt-1">
          <Status tone={isOpen ? "settled" : "quiet"}>{isOpen ? t("is-listed") : t("is-unlisted")}</Status>
        </p>
        {deleteAfter && (
          <p className="mt-1 text-sm">
            {t("kept-until", { date: format.dateTime(deleteAfter, { dateStyle: "long", timeZone: "UTC" }) })}
          </p>
        )}
      </div>
      <form action={setListingAction}>
        <input type="hidden" name="participantId" value={row.id} />
        <input type="hidden" name="listed" value={isOpen ? "no" : "yes"} />
        <SubmitButton look="quiet">{isOpen ? t("unlist") : t("list")}</SubmitButton>
      </form>
    </li>
  );
}
