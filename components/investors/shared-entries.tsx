import { getTranslations } from "next-intl/server";
import type { getShortlist } from "@/lib/investors/shortlist";

type Props = { readonly entries: Awaited<ReturnType<typeof getShortlist>>["shared"] };

/** What colleagues of the same organisation show of their lists; theirs to change. */
export async function SharedEntries({ entries }: Props) {
  const t = await getTranslations("investors");
  return (
    <section aria-labelledby="shared">
      <h2 id="shared" className="mb-3 font-semibold text-lg">
        {t("shared-title")}
      </h2>
      <ul>
        {entries.map(({ subjectId, subject, stage, note, participant }) => (
          <li
            key={`${subjectId} ${participant.user.name}`}
            className="grid max-w-measure gap-1 border-line border-t py-4"
          >
            <p>
              <strong className="font-semibold">{subject.name}</strong>
              <span className="text-ink-quiet"> · {t(`stage.${stage}`)}</span>
            </p>
            {note && <p className="whitespace-pre-line">{note}</p>}
            <p className="text-ink-quiet text-sm">
              {t("by-colleague", { name: participant.user.name ?? "" })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
