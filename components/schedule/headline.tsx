import { getTranslations } from "next-intl/server";
import type { ScheduleFigures } from "@/lib/schedule/queries";

/** "42 of 45 placed": the timetable in one sentence. */
export async function ScheduleHeadline({ figures }: { readonly figures: ScheduleFigures }) {
  const t = await getTranslations("schedule");
  const missing = figures.candidates - figures.placed;
  return (
    <>
      {missing === 0
        ? t("all-placed", { placed: figures.placed })
        : t("some-placed", { placed: figures.placed, candidates: figures.candidates, missing })}
    </>
  );
}
