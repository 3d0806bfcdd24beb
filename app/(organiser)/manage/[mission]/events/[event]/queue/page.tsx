import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BulkApprove } from "@/components/meetings/bulk-approve";
import { QueueItem } from "@/components/meetings/queue-item";
import { QueueKeys } from "@/components/meetings/queue-keys";
import { ToldAct } from "@/components/meetings/told-act";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { requireEventDesk } from "@/lib/auth/session";
import { undoDecisionAction } from "@/lib/meetings/desk-actions";
import { countMeetings, listQueue, type QueueTab, queueTabs } from "@/lib/meetings/queue-queries";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("manage"))("queue") };
}

const tabNames = Object.keys(queueTabs) as QueueTab[];

export default async function QueuePage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const query = await searchParams;
  const actor = await requireEventDesk(mission, event);
  const tab = tabNames.find((name) => name === query.tab) ?? "waiting";
  const page = Math.max(1, Math.min(1000, Number.parseInt(String(query.page ?? "1"), 10) || 1));
  const [{ rows, total, pages }, { byTab }] = [await listQueue(actor, tab, page), await countMeetings(actor)];
  const [t, ui] = [await getTranslations("manage"), await getTranslations("ui")];
  const place = { mission, event, tab };
  const here = `/manage/${mission}/events/${event}/queue`;
  return (
    <>
      <ToldAct query={query} action={undoDecisionAction} fields={{ ...place, view: "queue" }} />
      <PageHeader title={t("queue")} lead={actor.decides ? t("queue-lead") : t("queue-lead-caring")} />
      <Tabs
        label={t("queue")}
        tabs={tabNames.map((name) => ({
          href: `${here}?tab=${name}`,
          label: t(`tab.${name}`),
          count: byTab[name],
          isCurrent: name === tab,
        }))}
      />
      {total === 0 && <EmptyState title={t(`empty.${tab}`)}>{t("empty-text")}</EmptyState>}
      {rows.some((row) => row.acts.includes("approve")) && <BulkApprove place={place} />}
      <QueueKeys hint={t("keys")}>
        <ol className="grid gap-4">
          {rows.map((row) => (
            <QueueItem key={row.id} row={row} mission={mission} event={event} tab={tab} />
          ))}
        </ol>
      </QueueKeys>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `${here}?tab=${tab}&page=${number}`}
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page, pages }),
        }}
      />
    </>
  );
}
