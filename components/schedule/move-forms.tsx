import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveMeetingAction, swapMeetingsAction, unplaceMeetingAction } from "@/lib/schedule/actions";
import type { listTargets } from "@/lib/schedule/list-targets";
import { formatShort, formatZone } from "@/lib/time/format";

type Props = {
  readonly targets: Awaited<ReturnType<typeof listTargets>>;
  readonly zone: string;
  readonly isPlaced: boolean;
  readonly fields: Readonly<Record<string, string>>;
};

/** "Move to ...", swap, unplace: what the board does by hand, without dragging. */
export async function MoveForms({ targets, zone, isPlaced, fields }: Props) {
  const [t, locale] = [await getTranslations("manage.meeting"), await getLocale()];
  const say = (at: Date) => `${formatShort(at, { zone, locale })} ${formatZone(at, { zone })}`;
  const hidden = Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const places = targets.slots.flatMap((slot) =>
    slot.tables.map((table) => ({
      value: `${slot.id}.${table.id}`,
      label: t("target-slot", { time: say(slot.startsAt), table: table.label }),
    })),
  );
  return (
    <div className="grid gap-1">
      <Disclosure isOpen={!isPlaced} summary={isPlaced ? t("move") : t("move-place")}>
        {places.length === 0 ? (
          <p className="text-ink-quiet">{t("no-room")}</p>
        ) : (
          <form action={moveMeetingAction} className="grid gap-3 pb-4">
            {hidden}
            <Select name="target" label={t("target")} options={places} />
            <div>
              <SubmitButton look="quiet">{t("move-go")}</SubmitButton>
            </div>
          </form>
        )}
      </Disclosure>
      {targets.others.length > 0 && (
        <Disclosure summary={t("swap")}>
          <form action={swapMeetingsAction} className="grid gap-3 pb-4">
            {hidden}
            <Select
              name="otherId"
              label={t("swap-other")}
              options={targets.others.map(({ id, startsAt, table, names: [one, other] }) => ({
                value: id,
                label: t("swap-label", { time: say(startsAt), table, one, other }),
              }))}
            />
            <div>
              <SubmitButton look="quiet">{t("swap-go")}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
      {isPlaced && (
        <Disclosure summary={t("unplace")}>
          <form action={unplaceMeetingAction} className="grid gap-3 pb-4">
            {hidden}
            <p className="text-ink-quiet text-sm">{t("unplace-warning")}</p>
            <div>
              <SubmitButton look="quiet">{t("unplace-yes")}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  );
}
