import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { getFormWords } from "@/components/ui/form-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { grantDeskAction, revokeDeskAction } from "@/lib/administration/actions";
import type { MissionDesks } from "@/lib/administration/queries";

type Props = { readonly desk: MissionDesks["desks"][number] };

/** A desk: who works there, somebody to add, somebody to take away. */
export async function DeskStaff({ desk }: Props) {
  const [t, words] = [await getTranslations("administration"), await getFormWords()];
  return (
    <section aria-labelledby={desk.id} className="min-w-0">
      <h3 id={desk.id} className="font-semibold text-lg">
        {desk.name}
      </h3>
      <p className="text-ink-quiet">{desk.isLead ? t("lead-desk") : t("partner-desk")}</p>
      <ul className="my-4 border-line border-b">
        {desk.members.map(({ user }) => (
          <li
            key={user.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-2"
          >
            <span className="min-w-0 break-words">
              <span className="font-semibold">{user.name ?? user.email}</span>
              {user.name && <span className="block text-ink-quiet text-sm">{user.email}</span>}
            </span>
            <form action={revokeDeskAction}>
              <input type="hidden" name="desk" value={desk.id} />
              <input type="hidden" name="user" value={user.id} />
              <SubmitButton look="plain" aria-label={t("revoke-name", { name: user.name ?? user.email })}>
                {t("revoke")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      <Form action={grantDeskAction} words={words} id={`grant-${desk.id}`} className="grid gap-3">
        <input type="hidden" name="desk" value={desk.id} />
        <TextField name="email" type="email" label={t("email")} hint={t("email-hint")} autoComplete="off" />
        <div>
          <SubmitButton look="quiet">{t("grant")}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
