import { breakfastDelegation } from "@/prisma/seed/content/requests/breakfast-delegation";
import { breakfastHosts } from "@/prisma/seed/content/requests/breakfast-hosts";
import {
  askAtDiscoveryLabs as ask,
  unanswered,
  undecided,
} from "@/prisma/seed/content/requests/build-request";
import type { RequestContent } from "@/prisma/seed/content/types";

/** A few for Discovery Labs, whose timetable is still to come. */
const discoveryLabsRequests = [
  ask("marco-tassinari", "arjun-mehta", "Vorrei vedere le suite nuove e capire chi le attrezza."),
  ask(
    "roberto-casadei",
    "arjun-mehta",
    "Produzione conto terzi per vaccini cellulari: come lavorate?",
    undecided,
  ),
  ask("giulia-ferri", "priya-raman", "Come avete portato in commercio la prima terapia genica?", unanswered),
  ask(
    "davide-montanari",
    "thomas-brennan",
    "Un desk dell'Emilia-Romagna a King of Prussia: che cosa servirebbe?",
  ),
  ask("paolo-zanichelli", "katherine-doyle", "Un bando comune sui bioprocessi: da dove partiamo?", undecided),
  ask("nicola-bernardi", "linda-stoltzfus", "Distribuzione di biomateriali per la ricerca.", unanswered),
];

/** Who asks whom, in the order in which they ask. */
export const requests: readonly RequestContent[] = [
  ...breakfastDelegation,
  ...breakfastHosts,
  ...discoveryLabsRequests,
];
