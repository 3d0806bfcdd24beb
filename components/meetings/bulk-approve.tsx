import { getTranslations } from "next-intl/server";
import { bulkFormId } from "@/components/meetings/queue-item";
import { SubmitButton } from "@/components/ui/submit-button";
import { approveMeetingsAction } from "@/lib/meetings/desk-actions";

/** Approves everything that is ticked in the list; the boxes belong to this form by its id. */
export async function BulkApprove({ place }: { readonly place: Readonly<Record<string, string>> }) {
  const t = await getTranslations("manage");
  return (
    <form
      id={bulkFormId}
      action={approveMeetingsAction}
      className="mb-4 flex flex-wrap items-center justify-between gap-3 rounded-md border border-line px-4 py-2"
    >
      {Object.entries(place).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-ink-quiet text-sm">{t("bulk-hint")}</p>
      <SubmitButton look="quiet">{t("bulk-approve")}</SubmitButton>
    </form>
  );
}
