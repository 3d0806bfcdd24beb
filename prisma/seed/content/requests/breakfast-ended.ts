import { networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { buildRequests } from "@/prisma/seed/content/requests/build-requests";

const rejected = buildRequests({ event: networkingBreakfast, answer: "accept", desk: "reject" }, [
  {
    from: "walter-greene",
    to: "giulia-ferri",
    message: "Cultured epidermis for burns: I have waited for this conversation for years.",
    deskReason:
      "Giulia ha già quattro incontri a colazione. Vi rivedete a Discovery Labs, dove c'è più tempo.",
  },
  {
    from: "paolo-zanichelli",
    to: "charles-pemberton",
    message: "Would the family consider a seat in a European project on healthy ageing?",
    deskReason: "Un family office non può entrare come beneficiario: meglio un ospedale o un'università.",
  },
]);

const declined = buildRequests({ event: networkingBreakfast, answer: "decline", desk: "leave-open" }, [
  {
    from: "alessandro-neri",
    to: "denise-whitaker",
    message: "One more thing that separates cells, I know. Ours does not touch them.",
    answerReason: "Francesca from the same company is already coming to my table.",
  },
  {
    from: "chiara-venturi",
    to: "margaret-oleary",
    message: "We are raising a seed round for an inherited retinal disease and I would value your advice.",
    answerReason: "Far too early for us; Daniel or Victoria are the right people.",
  },
  {
    from: "camilla-ferrari",
    to: "daniel-abrams",
    message: "Bacteria are cells too. May I tell you about the gut?",
    answerReason: "Outside our thesis. Nice line, though.",
  },
  {
    from: "daniele-cavallari",
    to: "victoria-chen",
    message: "We help people to walk again after a stroke, and we are looking for our first investor.",
    answerReason: "Not a rare disease, and my morning is full.",
  },
  {
    from: "massimo-galli",
    to: "mei-ling-chao",
    message: "If a next programme thinks of Europe, classification is where it should begin.",
    answerReason: "Our regulatory colleagues handle this and are not in the room.",
  },
  {
    from: "julian-brooks",
    to: "lorenzo-grandi",
    message: "Could your scaffolds carry cells to the back of the eye?",
    answerReason: "Di occhi non mi occupo; meglio Silvia Bertani di Parma.",
  },
]);

const withdrawn = buildRequests({ event: networkingBreakfast, answer: "withdraw", desk: "leave-open" }, [
  {
    from: "gianni-baraldi",
    to: "robert-kowalski",
    message: "Buongiorno, produciamo linee ematiche e vorremmo capire come si entra nel vostro mercato.",
  },
  {
    from: "elena-marchetti",
    to: "olivia-sanders",
    message: "Could we sit down for a moment before the breakfast's presentations, as your guests?",
  },
  {
    from: "paolo-zanichelli",
    to: "patrick-nolan",
    message: "A European call on bioprocess skills closes in October. Would your institute join?",
  },
]);

/** What will not become a meeting. */
export const breakfastEnded = [...rejected, ...declined, ...withdrawn];
