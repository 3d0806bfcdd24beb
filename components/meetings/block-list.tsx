import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/ui/submit-button";
import { unblockPersonAction } from "@/lib/meetings/attendance-actions";
import type { listBlocked } from "@/lib/meetings/block";

type Props = {
  readonly blocked: Awaited<ReturnType<typeof listBlocked>>;
  readonly place: Readonly<Record<string, string>>;
};

/** Whom the reader does not want to meet: seen by nobody else. */
export async function BlockList({ blocked, place }: Props) {
  const t = await getTranslations("taking-part");
  return (
    <section aria-labelledby="blocked" className="grid gap-3">
      <h2 id="blocked" className="font-semibold text-lg">
        {t("blocked")}
      </h2>
      <p className="text-ink-quiet">{blocked.length === 0 ? t("blocked-none") : t("blocked-text")}</p>
      <ul>
        {blocked.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center justify-between gap-3 border-line border-t py-2"
          >
            <span>
              <span className="font-semibold">{person.user.name}</span>{" "}
              <span className="text-ink-quiet">{person.organisation.name}</span>
            </span>
            <form action={unblockPersonAction}>
              {Object.entries({ ...place, participantId: person.id }).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <SubmitButton look="quiet" aria-label={t("unblock-name", { name: person.user.name ?? "" })}>
                {t("unblock")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
