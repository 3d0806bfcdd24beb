import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QueueItem } from "@/components/meetings/queue-item";
import { QueueKeys } from "@/components/meetings/queue-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { Told } from "@/components/ui/told";
import { requireEventOrganiser } from "@/lib/auth/session";
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
  const actor = await requireEventOrganiser(mission, event);
  const tab = tabNames.find((name) => name === query.tab) ?? "waiting";
  const page = Math.max(1, Math.min(1000, Number.parseInt(String(query.page ?? "1"), 10) || 1));
  const [{ rows, total, pages }, counts] = [await listQueue(actor, tab, page), await countMeetings(actor)];
  const [t, ui] = [await getTranslations("manage"), await getTranslations("ui")];
  const here = `/manage/${mission}/events/${event}/queue`;
  return (
    <>
      <Told code={query.told} />
      <PageHeader title={t("queue")} lead={t("queue-lead")} />
      <Tabs
        label={t("queue")}
        tabs={tabNames.map((name) => ({
          href: `${here}?tab=${name}`,
          label: t(`tab.${name}`),
          count: counts.byTab[name],
          isCurrent: name === tab,
        }))}
      />
      {total === 0 && <EmptyState title={t(`empty.${tab}`)}>{t("empty-text")}</EmptyState>}
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
