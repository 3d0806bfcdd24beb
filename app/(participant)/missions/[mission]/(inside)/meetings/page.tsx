import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeetingCard } from "@/components/meetings/meeting-card";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireParticipant } from "@/lib/auth/session";
import { groupBy } from "@/lib/collections/group-by";
import type { NextStep } from "@/lib/meetings/next-step";
import { listMyMeetings } from "@/lib/meetings/queries";

type Props = { readonly params: Promise<{ readonly mission: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("title") };
}

const order: readonly NextStep[] = ["you", "meet", "timetable", "other", "desk", "over"];

export default async function MeetingsPage({ params }: Props) {
  const { mission } = await params;
  const actor = await requireParticipant(mission);
  const [t, meetings] = [await getTranslations("meetings"), await listMyMeetings(actor)];
  const groups = groupBy(meetings, (meeting) => meeting.nextStep);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {meetings.length === 0 && (
        <EmptyState
          title={t("none")}
          action={<LinkButton href={`/missions/${mission}/home`}>{t("none-action")}</LinkButton>}
        >
          {t("none-text")}
        </EmptyState>
      )}
      <div className="grid gap-10">
        {order
          .filter((step) => groups.has(step))
          .map((step) => (
            <section key={step} aria-labelledby={`group-${step}`}>
              <h2 id={`group-${step}`} className="mb-3 font-semibold text-lg">
                {t(`group.${step}`)}{" "}
                <span className="text-ink-quiet tabular-nums">({groups.get(step)?.length})</span>
              </h2>
              <ul className="grid gap-4">
                {groups.get(step)?.map((meeting) => (
                  <MeetingCard key={meeting.id} meeting={meeting} mission={mission} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}
