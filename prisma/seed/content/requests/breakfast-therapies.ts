import { networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { buildRequests } from "@/prisma/seed/content/requests/build-requests";

/** Around cells, genes and the machines for them: accepted and approved. */
export const breakfastTherapies = buildRequests(
  { event: networkingBreakfast, answer: "accept", desk: "approve" },
  [
    {
      from: "giulia-ferri",
      to: "arjun-mehta",
      message:
        "Hello Arjun, we grow epithelial grafts in Modena and they travel badly beyond a day. Could we talk about what a production site for American patients would need?",
    },
    {
      from: "victoria-chen",
      to: "giulia-ferri",
      message:
        "Rare skin and cornea from one platform: I would like to hear the story from you rather than from a deck.",
    },
    {
      from: "julian-brooks",
      to: "giulia-ferri",
      message:
        "We are looking for assets for the ocular surface. I have read about limbal stem cells for years and have one question about the American label.",
    },
    {
      from: "giulia-ferri",
      to: "monica-alvarez",
      message:
        "A tissue product approved in Europe, a first talk with the FDA to prepare. What would you ask us before anything else?",
    },
    {
      from: "marco-tassinari",
      to: "denise-whitaker",
      message:
        "Good morning Denise. If you are adding suites, I would rather see the drawings before the walls are up. Fifteen minutes and one question: which steps are still open?",
    },
    {
      from: "priya-raman",
      to: "marco-tassinari",
      message:
        "I lose too much in the last filling step of small batches. Do you have an isolator that does not?",
    },
    {
      from: "marco-tassinari",
      to: "frank-dinardo",
      message:
        "Frank, ho visto che parli italiano, quindi ne approfitto. Per la seconda radiofarmacia: a che punto sei con le celle, e quando arrivano gli ispettori?",
    },
    {
      from: "linda-stoltzfus",
      to: "marco-tassinari",
      message:
        "My engineers know isolators and my customers ask for a second name. Let us see whether we fit.",
    },
    {
      from: "valentina-ricci",
      to: "denise-whitaker",
      message:
        "I design the gloves side, not the price side. Could one of your operators' worst moments become my next requirement?",
    },
    {
      from: "patrick-nolan",
      to: "valentina-ricci",
      message:
        "Our trainees learn on equipment they will meet at work. Could a training version of your isolator live with us?",
    },
    {
      from: "alessandro-neri",
      to: "patrick-nolan",
      message:
        "Our instrument separates stem cells without touching them. We would love to see it in the hands of your students, and to hear what they complain about.",
    },
    {
      from: "alessandro-neri",
      to: "olivia-sanders",
      message:
        "We need one bench, two desks and a door that locks, from September. Can we talk about what a start costs?",
    },
    {
      from: "ethan-goldberg",
      to: "alessandro-neri",
      message: "Label-free sorting is on my list since 2019. Show me your worst data, please.",
    },
    {
      from: "francesca-pozzi",
      to: "denise-whitaker",
      message:
        "Before a cell enters your suites someone has to sort it. I would like to learn what that step must never do.",
    },
    {
      from: "francesca-pozzi",
      to: "patrick-nolan",
      message:
        "Alessandro will show you the instrument; I would like to talk about the protocol, and about sending you a doctoral student.",
    },
    {
      from: "chiara-venturi",
      to: "daniel-abrams",
      message:
        "You ask who makes the vector before you ask about the market. I have an answer and a second question.",
    },
    {
      from: "gregory-stone",
      to: "chiara-venturi",
      message: "Small clinical batches for the eye are what we like best. When do you need the first vial?",
    },
    {
      from: "chiara-venturi",
      to: "victoria-chen",
      message:
        "An inherited blindness with a registry of 300 families in Italy. I would value your view on the natural history.",
    },
    {
      from: "angela-russo",
      to: "roberto-casadei",
      message:
        "Buongiorno Roberto, cerco in Europa un ospedale che produca le cellule accanto al reparto, e a Meldola lo fate. Ci prendiamo un caffè?",
    },
    {
      from: "roberto-casadei",
      to: "denise-whitaker",
      message:
        "You build for many, I build for one hospital. I would like to compare how we release on a Friday evening.",
    },
    {
      from: "andrea-malagoli",
      to: "denise-whitaker",
      message:
        "Giulia talks to Arjun about capacity; may I ask you about changing rooms, airlocks and the people in them?",
    },
    {
      from: "samuel-okoye",
      to: "laura-benini",
      message:
        "Dendritic cells, solid tumours, two sides of an ocean: I think we should write one protocol. Let us start.",
    },
    {
      from: "laura-benini",
      to: "angela-russo",
      message:
        "Leggo che cerchi centri in Europa per il TCR-T. Ti racconto volentieri tempi e comitati etici, quelli veri.",
    },
    {
      from: "laura-benini",
      to: "hyun-woo-park",
      message:
        "Our trials draw blood at every visit and we use a tenth of it. Could your panel make something of the rest?",
    },
    {
      from: "monica-alvarez",
      to: "laura-benini",
      message:
        "I am asked for European oncology sites every month. I would like to know what you can open in ninety days.",
    },
    {
      from: "roberto-casadei",
      to: "samuel-okoye",
      message:
        "Laura will bring the protocol. I would bring the cells: how would you have them made in Philadelphia?",
    },
    {
      from: "mei-ling-chao",
      to: "anna-corradini",
      message:
        "Your work on gene correction in skin is outside our usual road, which is why I write. Where would you go next?",
    },
    {
      from: "victoria-chen",
      to: "anna-corradini",
      message:
        "I would like to understand what is still science and what is already a company in epidermolysis bullosa.",
    },
    {
      from: "rachel-feinberg",
      to: "anna-corradini",
      message:
        "Our dermatologists would trade a great deal for your keratinocytes. Shall we find the shortest agreement?",
    },
    {
      from: "anna-corradini",
      to: "alicia-barnes",
      message:
        "You see the children I think of when I plan experiments. I would like to hear how early you find them.",
    },
  ],
);
