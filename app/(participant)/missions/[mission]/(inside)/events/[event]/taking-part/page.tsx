import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AbsenceForm } from "@/components/meetings/absence-form";
import { BlockList } from "@/components/meetings/block-list";
import { StandingConsentForm } from "@/components/meetings/standing-consent-form";
import { ToldAct } from "@/components/meetings/told-act";
import { EventTime } from "@/components/ui/event-time";
import { PageHeader } from "@/components/ui/page-header";
import { requireAttendee } from "@/lib/auth/session";
import { getTakingPart } from "@/lib/availability/get-taking-part";
import { pickText } from "@/lib/i18n/pick-text";
import { undoMeetingAction } from "@/lib/meetings/actions";
import { listBlocked } from "@/lib/meetings/block";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("taking-part"))("title") };
}

/** How I take part in one event: what may be arranged for me, whether I come, and whom I do not want to meet. */
export default async function TakingPartPage({ params, searchParams }: Props) {
  const [{ mission, event }, query] = [await params, await searchParams];
  const actor = await requireAttendee(mission, event);
  const [own, blocked] = [await getTakingPart(actor), await listBlocked(actor)];
  const [t, locale] = [await getTranslations("taking-part"), await getLocale()];
  const place = { mission, event };
  return (
    <div className="grid max-w-measure gap-10">
      <div>
        <ToldAct query={query} action={undoMeetingAction} fields={place} />
        <PageHeader
          above={pickText(own.title, locale)}
          title={t("title")}
          lead={<EventTime startsAt={own.startsAt} endsAt={own.endsAt} zone={own.zone} withDay />}
        />
      </div>
      {own.standingCap > 0 && !own.absentSince && <StandingConsentForm own={own} place={place} />}
      <AbsenceForm absentSince={own.absentSince} live={own.live} zone={own.zone} place={place} />
      <BlockList blocked={blocked} place={place} />
    </div>
  );
}
