import { discoveryLabs, networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { buildEvent } from "@/prisma/seed/content/programme/build-event";
import { buildSlots } from "@/prisma/seed/content/programme/build-slots";

function buildTableLabels(count: number): readonly string[] {
  return Array.from({ length: count }, (_, position) => String(position + 1));
}

/** The two events at which people meet one by one. Their hours are illustrative. */
export const matchmakingEvents = [
  buildEvent({
    slug: networkingBreakfast,
    kind: "NETWORKING",
    title: { en: "Networking Breakfast", it: "Networking Breakfast" },
    summary: {
      en: "Presentations and coffee at the house of CIC in Philadelphia, then five short meetings at the tables. Innovations of the Region, Italian and American experience, investors, companies and startups in life sciences, cancer research, cell and gene therapy.",
      it: "Presentazioni e caffè nella casa di CIC a Filadelfia, poi cinque brevi incontri ai tavoli. Le innovazioni della Regione, l'esperienza italiana e quella americana, investitori, imprese e startup di scienze della vita, ricerca sul cancro, terapia cellulare e genica.",
    },
    venue: "cic-philadelphia",
    startsAt: "2022-06-15T08:00",
    endsAt: "2022-06-15T10:30",
    capacity: 70,
    matchmaking: {
      slots: buildSlots({ from: "2022-06-15T09:15", minutes: 15, count: 5 }),
      tables: buildTableLabels(10),
      approvalNeeded: true,
      acrossSidesOnly: true,
      maxMeetings: 4,
      minMeetings: 1,
      openRequests: 8,
      answerDays: 7,
      requestsCloseAt: "2022-06-14T12:00",
      caringDesk: { DELEGATION: "clust-er-health", HOSTS: "clust-er-health" },
    },
  }),
  buildEvent({
    slug: discoveryLabs,
    kind: "NETWORKING",
    desk: "life-sciences-pennsylvania",
    title: {
      en: "Networking with Life Sciences Pennsylvania at Discovery Labs",
      it: "Networking con Life Sciences Pennsylvania a Discovery Labs",
    },
    summary: {
      en: "An afternoon on the campus in King of Prussia with the members of Life Sciences Pennsylvania: a welcome, eight meetings of twenty minutes, and time to talk afterwards.",
      it: "Un pomeriggio nel campus di King of Prussia con i soci di Life Sciences Pennsylvania: il benvenuto, otto incontri da venti minuti e tempo per parlare dopo.",
    },
    venue: "discovery-labs",
    startsAt: "2022-06-16T13:00",
    endsAt: "2022-06-16T17:30",
    capacity: 130,
    matchmaking: {
      slots: buildSlots({ from: "2022-06-16T14:00", minutes: 20, count: 8 }),
      tables: buildTableLabels(25),
      approvalNeeded: true,
      acrossSidesOnly: true,
      maxMeetings: 8,
      minMeetings: 1,
      openRequests: 10,
      answerDays: 7,
      requestsCloseAt: "2022-06-15T12:00",
      caringDesk: { DELEGATION: "clust-er-health", HOSTS: "life-sciences-pennsylvania" },
    },
  }),
];
