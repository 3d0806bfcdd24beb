import { getTranslations } from "next-intl/server";
import { EventTime } from "@/components/ui/event-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { bookOwnSlotAction } from "@/lib/schedule/actions";

type Props = {
  readonly slots: readonly { readonly id: string; readonly startsAt: Date; readonly endsAt: Date }[];
  readonly zone: string;
  readonly isPlaced: boolean;
  readonly fields: Readonly<Record<string, string>>;
};

/** The times at which both are free and a table is: one tap books it, the other side is told. */
export async function OwnSlots({ slots, zone, isPlaced, fields }: Props) {
  const t = await getTranslations("meetings");
  return (
    <section aria-labelledby="own-slots" className="grid gap-3">
      <h2 id="own-slots" className="font-semibold text-lg">
        {isPlaced ? t("own-slot-move") : t("own-slot")}
      </h2>
      {slots.length === 0 ? (
        <p className="text-ink-quiet">{t("own-slot-none")}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {slots.map((slot) => (
            <li key={slot.id}>
              <form action={bookOwnSlotAction}>
                {Object.entries({ ...fields, slotId: slot.id }).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <SubmitButton look="quiet">
                  <EventTime startsAt={slot.startsAt} endsAt={slot.endsAt} zone={zone} withDay />
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
