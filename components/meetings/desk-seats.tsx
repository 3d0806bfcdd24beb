import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { actOnBehalfAction } from "@/lib/meetings/desk-actions";
import type { DeskMeeting } from "@/lib/meetings/get-desk-meeting";
import { removeSeatAction } from "@/lib/meetings/seat-actions";

const onBehalf = ["accept", "join", "decline", "leave", "withdraw", "cancel"] as const;

type Fields = Readonly<Record<string, string>>;
const Hidden = ({ fields }: { readonly fields: Fields }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

type Props = {
  readonly seats: DeskMeeting["seats"];
  /** Without them nothing can be changed: the desk only looks. */
  readonly fields: Fields | null;
};

/** Who sits in the meeting, what they said, and what the desk may do in their name after a call. */
export async function DeskSeats({ seats, fields }: Props) {
  const [t, m] = [await getTranslations("manage.meeting"), await getTranslations("meetings")];
  return (
    <ul className="grid gap-4">
      {seats.map((seat) => {
        const acts = fields ? onBehalf.filter((act) => seat.acts.includes(act)) : [];
        return (
          <li key={seat.id} className="grid gap-1 border-line border-t pt-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">{seat.name}</span>
              <span className="text-ink-quiet">{seat.organisation}</span>
              {seat.role !== "REQUIRED" && <span className="text-sm">{m(`seat-role.${seat.role}`)}</span>}
              <Status tone={seat.consenting ? "settled" : "waiting"}>
                {seat.isStanding ? t("standing") : seat.consenting ? m("said-yes") : m("not-answered")}
              </Status>
            </p>
            {fields && acts.length > 0 && (
              <Disclosure summary={t("behalf", { name: seat.name })}>
                <p className="mb-2 text-ink-quiet text-sm">{t("behalf-hint", { name: seat.name })}</p>
                <div className="flex flex-wrap gap-2">
                  {acts.map((act) => (
                    <form key={act} action={actOnBehalfAction}>
                      <Hidden fields={{ ...fields, participantId: seat.participantId, act }} />
                      <SubmitButton look="quiet">{m(`act.${act}`)}</SubmitButton>
                    </form>
                  ))}
                </div>
              </Disclosure>
            )}
            {fields && seat.role !== "REQUIRED" && (
              <form action={removeSeatAction}>
                <Hidden fields={{ ...fields, seatId: seat.id }} />
                <SubmitButton look="plain" aria-label={t("seat-remove", { name: seat.name })}>
                  {t("seat-remove-short")}
                </SubmitButton>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
