import { getTranslations } from "next-intl/server";
import { Status, type Tone } from "@/components/ui/status";
import type { NextStep } from "@/lib/meetings/next-step";
import type { MeetingState } from "@/prisma/generated/enums";

const tones: Record<NextStep, Tone> = {
  you: "act",
  other: "waiting",
  desk: "waiting",
  timetable: "settled",
  meet: "settled",
  over: "quiet",
};

/** Who acts next, or how it ended. */
export async function MeetingStatus({
  nextStep,
  state,
}: {
  readonly nextStep: NextStep;
  readonly state: MeetingState;
}) {
  const t = await getTranslations("meetings");
  return (
    <Status tone={tones[nextStep]}>
      {nextStep === "over" ? t(`state.${state}`) : t(`next.${nextStep}`)}
    </Status>
  );
}
