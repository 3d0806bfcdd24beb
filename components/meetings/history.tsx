import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import type { DeskMeeting } from "@/lib/meetings/get-desk-meeting";
import { formatShort, formatZone } from "@/lib/time/format";

type Props = { readonly history: DeskMeeting["history"]; readonly zone: string };

/** Every change of a meeting: what, by whom and in whose name, when and why. */
export async function History({ history, zone }: Props) {
  const [t, locale] = [await getTranslations("manage"), await getLocale()];
  const actorOf = (one: DeskMeeting["history"][number]) =>
    one.isClock ? t("meeting.clock") : (one.actor ?? t("meeting.somebody"));
  return (
    <Table
      caption={t("meeting.history")}
      rows={history}
      keyOf={(one) => String(one.revision)}
      columns={[
        {
          key: "act",
          label: t("meeting.history-act"),
          show: (one) => (
            <>
              {t.has(`act.${one.act as "accept"}`) ? t(`act.${one.act as "accept"}`) : one.act}
              {one.reason && <span className="block font-normal text-sm">{one.reason}</span>}
            </>
          ),
        },
        {
          key: "who",
          label: t("meeting.history-who"),
          show: (one) =>
            one.onBehalfOf
              ? t("meeting.on-behalf", { actor: actorOf(one), person: one.onBehalfOf })
              : actorOf(one),
        },
        {
          key: "when",
          label: t("meeting.history-when"),
          show: (one) => `${formatShort(one.at, { zone, locale })} ${formatZone(one.at, { zone })}`,
        },
      ]}
    />
  );
}
