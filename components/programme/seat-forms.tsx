import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { leaveSeatAction, takeSeatAction } from "@/lib/programme/seat-actions";
import type { Admission, AttendanceState } from "@/prisma/generated/enums";

type Props = {
  readonly place: Readonly<Record<string, string>>;
  readonly admission: Admission;
  readonly state: AttendanceState | null;
  readonly isFull: boolean;
};

/** Take a seat, ask for one, say yes or no to an invitation, or give it up. */
export async function SeatForms({ place, admission, state, isFull }: Props) {
  const t = await getTranslations("seats");
  const hidden = Object.entries(place).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const isIn = state === "SEATED" || state === "WAITING" || state === "ASKED";
  const canTake = state === "INVITED" || (!isIn && admission !== "CLOSED_LIST" && state !== "REFUSED");
  const asksHost = admission === "HOST_APPROVAL" && state !== "INVITED";
  const press = state === "INVITED" ? "accept" : asksHost ? "ask" : isFull ? "wait" : "take";
  return (
    <div className="mt-4 grid gap-3">
      {canTake && (
        <form action={takeSeatAction} className="grid max-w-measure gap-3">
          {hidden}
          {asksHost && (
            <label className="grid gap-1">
              <span>{t("note")}</span>
              <textarea
                name="note"
                rows={2}
                maxLength={400}
                className="rounded-md border border-line-strong bg-surface-raised p-2"
              />
            </label>
          )}
          <div>
            <SubmitButton>{t(press)}</SubmitButton>
          </div>
        </form>
      )}
      {state === "INVITED" && (
        <form action={leaveSeatAction}>
          {hidden}
          <SubmitButton look="quiet">{t("decline")}</SubmitButton>
        </form>
      )}
      {isIn && (
        <Disclosure summary={t("leave")}>
          <form action={leaveSeatAction} className="grid gap-2">
            {hidden}
            <p>{t("leave-text")}</p>
            <div>
              <SubmitButton look="quiet">{t("leave-yes")}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  );
}
