import { getTranslations } from "next-intl/server";

type Props = {
  readonly members: readonly { readonly id: string; readonly name: string | null; readonly email: string }[];
};

/** Who works at the desk; the administrator adds and removes them. */
export async function DeskMembers({ members }: Props) {
  const t = await getTranslations("desk");
  return (
    <section aria-labelledby="members" className="border-line border-t pt-6">
      <h2 id="members" className="title text-xl">
        {t("members")}
      </h2>
      <p className="mt-1 mb-3 text-ink-quiet">{t("members-hint")}</p>
      <ul className="border-line border-b">
        {members.map((member) => (
          <li key={member.id} className="flex flex-wrap justify-between gap-x-6 border-line border-t py-2.5">
            <span className="font-semibold">{member.name ?? member.email}</span>
            <span className="break-all text-ink-quiet">{member.email}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
