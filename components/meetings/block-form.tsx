import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { blockPersonAction } from "@/lib/meetings/attendance-actions";

/** On somebody's page: not to be suggested to each other any more. The other is never told. */
export async function BlockForm({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  const t = await getTranslations("taking-part");
  return (
    <Disclosure summary={t("block")}>
      <form action={blockPersonAction} className="grid max-w-measure gap-3">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="text-sm">{t("block-text")}</p>
        <div>
          <SubmitButton look="quiet">{t("block-yes")}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
