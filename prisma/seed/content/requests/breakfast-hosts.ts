import {
  askAtBreakfast as ask,
  declined,
  rejected,
  unanswered,
  undecided,
} from "@/prisma/seed/content/requests/build-request";

/** What the hosts and the investors ask for at the breakfast. */
export const breakfastHosts = [
  ask(
    "denise-whitaker",
    "valentina-ricci",
    "Our next suites need isolators that one operator can run. Show me how yours do it.",
  ),
  ask(
    "denise-whitaker",
    "gianni-baraldi",
    "We look for single-use sets made to our drawings.",
    declined("Fully booked for this year."),
  ),
  ask("arjun-mehta", "chiara-venturi", "If you need vectors for a first trial, let us talk about dates."),
  ask(
    "priya-raman",
    "valentina-ricci",
    "Two of our filling lines are due for replacement. What would you put there?",
  ),
  ask(
    "katherine-doyle",
    "elena-marchetti",
    "Our associations should sign something that still matters in a year. What would that be?",
  ),
  ask("katherine-doyle", "davide-montanari", "How does your Region support companies that come to us?"),
  ask(
    "thomas-brennan",
    "giada-moretti",
    "We have benches for startups that land here. Which of yours are ready?",
  ),
  ask(
    "olivia-sanders",
    "elena-marchetti",
    "Let us plan what follows the mission while you are in our house.",
  ),
  ask(
    "olivia-sanders",
    "giada-moretti",
    "Exchange of startups between your accelerator and our houses.",
    undecided,
  ),
  ask("daniel-abrams", "giulia-ferri", "I follow approved cell therapies. What would the next round be for?"),
  ask("daniel-abrams", "simone-bandini", "Radiopharma is on our list. Which milestone comes first?"),
  ask("daniel-abrams", "alessandro-neri", "Instruments that change a process interest me.", unanswered),
  ask("victoria-chen", "anna-corradini", "Rare skin disease is my field. What leaves the laboratory next?"),
  ask(
    "victoria-chen",
    "chiara-venturi",
    "Inherited retinal disease: what do your natural history data show?",
  ),
  ask("ethan-goldberg", "alessandro-neri", "What would you do with half a million?"),
  ask("ethan-goldberg", "daniele-cavallari", "Show me the first hospital that pays for it."),
  ask(
    "simone-laurent",
    "roberto-casadei",
    "Dendritic cells again: what is different this time?",
    rejected("Both are already in a meeting about the same subject."),
  ),
  ask(
    "margaret-oleary",
    "riccardo-mancini",
    "Point-of-care tests with a clear route to market are what we buy.",
  ),
  ask("robert-kowalski", "daniele-cavallari", "Seed for devices that send people home earlier.", unanswered),
  ask("samuel-okoye", "enrica-salvi", "Bone sarcoma trials: could Rizzoli join a transatlantic one?"),
  ask("monica-alvarez", "massimo-galli", "You know the EU pathway, we know the US one. Let us trade."),
  ask("patrick-nolan", "caterina-melli", "Training nurses for cell therapy: how do you do it?"),
  ask("anjali-desai", "amina-el-fassi", "Real-world data from eight hospitals would interest our analysts."),
  ask("latoya-bennett", "silvia-bertani", "Samples for metabolic research, with consent that travels."),
];
