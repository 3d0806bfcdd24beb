import { getTranslations } from "next-intl/server";
import { Select } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { giveStandingConsentAction } from "@/lib/meetings/attendance-actions";

type Props = {
  readonly own: { readonly standingConsent: number; readonly standingCap: number; readonly spent: number };
  readonly place: Readonly<Record<string, string>>;
};

/** "Arrange up to so many meetings for me": explicit, capped by the event, taken back with one press. */
export async function StandingConsentForm({ own, place }: Props) {
  const t = await getTranslations("taking-part");
  const hidden = Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const counts = Array.from({ length: own.standingCap }, (_, index) => index + 1);
  return (
    <section aria-labelledby="standing" className="grid gap-4">
      <h2 id="standing" className="font-semibold text-lg">
        {t("standing")}
      </h2>
      <p>{t("standing-text")}</p>
      {own.standingConsent > 0 && (
        <p className="border-settled border-l-3 bg-settled-quiet p-4">
          {t("standing-now", { count: own.standingConsent, spent: own.spent })}
        </p>
      )}
      <form action={giveStandingConsentAction} className="flex flex-wrap items-end gap-3">
        {hidden}
        <Select
          name="count"
          label={t("standing-count")}
          defaultValue={String(own.standingConsent || 1)}
          options={counts.map((count) => ({ value: String(count), label: t("up-to", { count }) }))}
        />
        <SubmitButton look="quiet">{t("standing-give")}</SubmitButton>
      </form>
      {own.standingConsent > 0 && (
        <form action={giveStandingConsentAction}>
          {hidden}
          <input type="hidden" name="count" value="0" />
          <SubmitButton look="plain">{t("standing-revoke")}</SubmitButton>
        </form>
      )}
    </section>
  );
}
