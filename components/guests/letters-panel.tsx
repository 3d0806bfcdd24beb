import { getTranslations } from "next-intl/server";
import { PlaceFields } from "@/components/guests/place-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { askAgainAction, writeToGuestsAction } from "@/lib/guests/desk-actions";

type Props = {
  readonly mission: string;
  readonly event: string;
  /** How many each press would write to now. */
  readonly due: { readonly invite: number; readonly remind: number; readonly again: number };
};

/** Invite, remind, ask again: how many get a mail stands on the button before it is pressed. */
export async function LettersPanel({ mission, event, due }: Props) {
  const t = await getTranslations("guests.letters");
  const place = <PlaceFields mission={mission} event={event} />;
  return (
    <section aria-labelledby="letters" className="mb-10">
      <h2 id="letters" className="title text-xl">
        {t("title")}
      </h2>
      <p className="mt-1 mb-3 text-ink-quiet">{t("how")}</p>
      <ul className="max-w-[48rem]">
        {(["invite", "remind"] as const).map((letters) => (
          <li
            key={letters}
            className="flex min-h-15 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-2"
          >
            <span className={due[letters] === 0 ? "text-ink-quiet" : undefined}>
              {t(`all-${letters}`, { count: due[letters] })}
            </span>
            {due[letters] > 0 && (
              <form action={writeToGuestsAction}>
                {place}
                <input type="hidden" name="letters" value={letters} />
                <input type="hidden" name="whom" value="all" />
                <SubmitButton look="quiet">{t(`go-${letters}`, { count: due[letters] })}</SubmitButton>
              </form>
            )}
          </li>
        ))}
        <li className="flex min-h-15 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-2">
          <span className={due.again === 0 ? "text-ink-quiet" : undefined}>
            {t("all-again", { count: due.again })}
          </span>
          {due.again > 0 && (
            <form action={askAgainAction}>
              {place}
              <SubmitButton look="quiet">{t("go-again", { count: due.again })}</SubmitButton>
            </form>
          )}
        </li>
      </ul>
    </section>
  );
}
