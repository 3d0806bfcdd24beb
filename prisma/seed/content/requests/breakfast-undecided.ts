import { networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { buildRequests } from "@/prisma/seed/content/requests/build-requests";

/** Accepted, and waiting for the desk. */
const waitingForDesk = buildRequests({ event: networkingBreakfast, answer: "accept", desk: "leave-open" }, [
  {
    from: "anjali-desai",
    to: "amina-el-fassi",
    message:
      "Your alarms need outcomes and I have nine hospitals of them. We could test without moving a single record.",
  },
  {
    from: "lorenzo-grandi",
    to: "rachel-feinberg",
    message:
      "Two doctoral students a year, in each direction, on scaffolds for bone. Who signs such a thing at Jefferson?",
  },
  {
    from: "riccardo-mancini",
    to: "latoya-bennett",
    message:
      "We would run our panel on your plasma and send every result back. Is that the kind of deal you like?",
  },
  {
    from: "davide-montanari",
    to: "thomas-brennan",
    message:
      "Three of our companies ask me every month for a laboratory near Philadelphia. I would like to answer them.",
  },
  {
    from: "silvia-bertani",
    to: "julian-brooks",
    message:
      "Drops that stay on the eye for a day, not an hour. You deliver once a season: let us compare how.",
  },
  {
    from: "olivia-sanders",
    to: "giada-moretti",
    message: "You send ten startups into the world each year. Some of them should land at our house.",
  },
]);

/** Not answered yet. */
const waitingForAnswer = buildRequests(
  { event: networkingBreakfast, answer: "leave-open", desk: "leave-open" },
  [
    {
      from: "simone-bandini",
      to: "frank-dinardo",
      message:
        "Frank, per le dosi americane ci servirà qualcuno vicino agli ospedali. Produci anche per altri?",
    },
    {
      from: "riccardo-mancini",
      to: "simone-laurent",
      message: "We are not raising this year; I would like your view on tests that choose the patient.",
    },
    {
      from: "marta-sarti",
      to: "ethan-goldberg",
      message:
        "Three early patents, three professors who want to stay professors. You wrote that this is your evening.",
    },
    {
      from: "linda-stoltzfus",
      to: "sara-luppi",
      message: "Blood circuits are next door to what we sell. Who services them in Germany for you?",
    },
    {
      from: "caterina-melli",
      to: "angela-russo",
      message: "Se il tuo studio arriva in Italia, il mio reparto ha letti, cellule e pazienti. Ne parliamo?",
    },
    {
      from: "monica-alvarez",
      to: "nicola-bernardi",
      message: "A 510(k) for porous ceramic is a road I have walked. Let me show you the two bends.",
    },
    {
      from: "federica-rambaldi",
      to: "renee-thompson",
      message: "Which tools did your nurses keep? I would like to invest in those, and bring them to Italy.",
    },
    {
      from: "silvia-bertani",
      to: "benjamin-osei",
      message: "Powders for the lung that could carry RNA. We have the inhaler, you have the message.",
    },
  ],
);

export const breakfastUndecided = [...waitingForDesk, ...waitingForAnswer];
