import { getTranslations } from "next-intl/server";
import { enterAs } from "@/lib/demo/actions";
import type { DemoPerson } from "@/lib/demo/list-people";

type Props = { readonly person: DemoPerson; readonly locale: "en" | "it" };

/** The whole card is the button that enters as this person. */
export async function PersonCard({ person, locale }: Props) {
  const t = await getTranslations("demo.people");
  const about = [person.role?.[locale], person.organisation].filter(Boolean).join(", ");
  return (
    <li>
      <form action={enterAs}>
        <input type="hidden" name="person" value={person.userId} />
        <button
          type="submit"
          aria-label={`${t("enter", { name: person.name })}${about ? `: ${about}` : ""}`}
          className="group flex min-h-14 w-full items-center gap-4 rounded border border-line bg-raised px-4 py-2 text-left hover:border-act"
        >
          <span className="min-w-0">
            <span className="block font-semibold">{person.name}</span>
            <span className="block text-ink-soft text-sm">{about}</span>
          </span>
        </button>
      </form>
    </li>
  );
}
