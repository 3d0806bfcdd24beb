import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuestSearch } from "@/components/guests/guest-search";
import { GuestTable } from "@/components/guests/guest-table";
import { GuestToldNotice } from "@/components/guests/guest-told";
import { LettersPanel } from "@/components/guests/letters-panel";
import { TargetBars } from "@/components/guests/target-bars";
import { TargetForm } from "@/components/guests/target-form";
import { TickedForm } from "@/components/guests/ticked-form";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { requireEventDesk } from "@/lib/auth/session";
import { readClock } from "@/lib/clock";
import { countUnsure } from "@/lib/guests/ask-again";
import { readGuestFilter, writeGuestFilter } from "@/lib/guests/filter";
import { listGuests } from "@/lib/guests/queries";
import { countDue } from "@/lib/guests/send-invitations";
import { guestStates } from "@/lib/guests/states";
import { listTargets } from "@/lib/guests/targets";

type Props = {
  readonly params: Promise<{ readonly mission: string; readonly event: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guests"))("title") };
}

/** Whom the desk wants, how far everybody is, and how many of each side and kind come. */
export default async function GuestsPage({ params, searchParams }: Props) {
  const { mission, event } = await params;
  const query = await searchParams;
  const actor = await requireEventDesk(mission, event);
  const filter = readGuestFilter(query);
  const now = await readClock();
  const [list, targets] = [await listGuests(actor, filter), await listTargets(actor)];
  const due = {
    invite: await countDue(actor, "invite", now),
    remind: await countDue(actor, "remind", now),
    again: await countUnsure(actor, now),
  };
  const [t, ui] = [await getTranslations("guests"), await getTranslations("ui")];
  const here = `/manage/${mission}/events/${event}/guests`;
  const hrefOf = (more: object) => here + writeGuestFilter({ ...filter, page: 1, ...more });
  const all = Object.values(list.byState).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <GuestToldNotice query={query} />
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <LinkButton href={`${here}/import`}>{t("to-import")}</LinkButton>
            <a href={`${here}/export`} className="link inline-flex min-h-11 items-center px-2" download>
              {t("export")}
            </a>
          </>
        }
      />
      <section aria-label={t("targets")} className="mb-10">
        <h2 className="title mb-4 text-xl">{t("targets")}</h2>
        <TargetBars targets={targets} />
        {actor.decides && (
          <Disclosure summary={t("change-targets")}>
            <TargetForm mission={mission} event={event} targets={targets} />
          </Disclosure>
        )}
      </section>
      <LettersPanel mission={mission} event={event} due={due} />
      <GuestSearch filter={filter} />
      <Tabs
        label={t("states")}
        tabs={[
          {
            href: hrefOf({ state: undefined }),
            label: t("state.all"),
            count: all,
            isCurrent: !filter.state,
          },
          ...guestStates.map((state) => ({
            href: hrefOf({ state }),
            label: t(`state.${state}`),
            count: list.byState[state],
            isCurrent: filter.state === state,
          })),
        ]}
      />
      {list.total === 0 ? (
        <EmptyState
          title={t("empty")}
          action={<LinkButton href={`${here}/import`}>{t("to-import")}</LinkButton>}
        >
          {t("empty-text")}
        </EmptyState>
      ) : (
        <>
          <GuestTable rows={list.rows} />
          <TickedForm mission={mission} event={event} />
        </>
      )}
      <Pagination
        page={filter.page}
        pages={list.pages}
        hrefOf={(page) => hrefOf({ page })}
        words={{
          label: ui("pages"),
          previous: ui("previous"),
          next: ui("next"),
          where: ui("where", { page: filter.page, pages: list.pages }),
        }}
      />
    </>
  );
}
