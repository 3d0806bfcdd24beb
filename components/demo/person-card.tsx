import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { enterAs } from "@/lib/demo/actions";
import type { DemoPerson } from "@/lib/demo/list-people";
import { pickText } from "@/lib/i18n/pick-text";

type Props = { readonly person: DemoPerson; readonly locale: Locale };

/** The whole card is the button that enters as this person. */
export async function PersonCard({ person, locale }: Props) {
  const t = await getTranslations("demo.people");
  const role = pickText(person.role, locale);
  return (
    <li>
      <form action={enterAs} className="h-full">
        <input type="hidden" name="person" value={person.userId} />
        <button
          type="submit"
          className="flex h-full min-h-14 w-full flex-col rounded-md border border-line-strong bg-surface-raised px-4 py-3 text-left hover:border-act"
        >
          <span className="sr-only">{t("enter")} </span>
          <span className="font-semibold">{person.name}</span>
          {role && <span className="text-ink-quiet text-sm">{role}</span>}
          {person.organisation && <span className="text-ink-quiet text-sm">{person.organisation}</span>}
        </button>
      </form>
    </li>
  );
}
