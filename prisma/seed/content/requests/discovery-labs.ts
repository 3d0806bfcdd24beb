import { discoveryLabs } from "@/prisma/seed/content/event-slugs";
import { buildRequests } from "@/prisma/seed/content/requests/build-requests";

const event = discoveryLabs;

const approved = buildRequests({ event, answer: "accept", desk: "approve" }, [
  {
    from: "beatrice-lodi",
    to: "hannah-lindqvist",
    message:
      "Forty families is more than most countries can gather. May I show you our protocol before it is final?",
  },
  {
    from: "beatrice-lodi",
    to: "melissa-grant",
    message:
      "You ask that families be heard before a protocol is closed. Ours is still open, and I would like to listen.",
  },
  {
    from: "samuele-costa",
    to: "jonathan-ellery",
    message:
      "A capsid that needs less force to reach the outer retina. I bring the images that disappointed us, too.",
  },
  {
    from: "carla-jimenez",
    to: "marco-tassinari",
    message:
      "Denise speaks about suites; I would like to speak about the one transfer that always goes wrong.",
  },
  {
    from: "stefano-drei",
    to: "frank-dinardo",
    message:
      "Porto i disegni delle celle schermate. Se mi mandi la pianta prima di giovedì, arrivo con una proposta.",
  },
  {
    from: "grace-kim",
    to: "francesca-pozzi",
    message: "Bring me the prototype for a month and I will tell you what broke. I mean it kindly.",
  },
  {
    from: "kevin-doherty",
    to: "gianni-baraldi",
    message:
      "I need a second source for dialysis lines by January. Price, capacity and who calls me back at night.",
  },
  {
    from: "isabella-moreno",
    to: "enrica-salvi",
    message: "My joints on a chip need cartilage from real knees. In return you get every curve we measure.",
  },
  {
    from: "lucas-meyer",
    to: "yusuf-demir",
    message: "Different scanners, same bones: we have the other half of your data problem.",
  },
  {
    from: "rajesh-pillai",
    to: "silvia-bertani",
    message: "Three molecules that will not dissolve. I hear that you like those.",
  },
  {
    from: "daniele-cavallari",
    to: "jamal-carter",
    message: "Your exoskeleton should know what our sensor knows. Shall we walk a few steps together?",
  },
  {
    from: "noah-friedman",
    to: "caterina-melli",
    message:
      "Trials in children are too small for one country. I would like to count your patients with mine.",
  },
]);

const waitingForDesk = buildRequests({ event, answer: "accept", desk: "leave-open" }, [
  {
    from: "melissa-grant",
    to: "anna-corradini",
    message: "Our families know your name. Would you explain to us what gene correction can and cannot do?",
  },
  {
    from: "samuele-costa",
    to: "emily-hart",
    message: "I am looking for a model between the dish and the pig. You seem to live exactly there.",
  },
  {
    from: "wei-zhang",
    to: "valentina-ricci",
    message:
      "Closed from vein to vein, for a company of nineteen people. Is there a size below your smallest?",
  },
  {
    from: "nia-coleman",
    to: "alessandro-neri",
    message: "I read your patent with pleasure. Who would pay for the instrument first, and why?",
  },
  {
    from: "tommaso-gherardi",
    to: "hiroshi-tanaka",
    message: "We print from scans in a hospital, you print with cells. I would love to see your nozzles.",
  },
  {
    from: "matteo-orsi",
    to: "asha-patel",
    message: "I can offer strains from people who eat Parmesan every day. What do yours eat?",
  },
  {
    from: "pietro-sassi",
    to: "chloe-bergman",
    message: "We would follow a local lead, and your Italian is better than you think.",
  },
  {
    from: "sofia-petrenko",
    to: "roberto-casadei",
    message:
      "Twelve patients, one product, no clean room of our own. Would your cell factory consider regulatory T cells?",
  },
]);

const waitingForAnswer = buildRequests({ event, answer: "leave-open", desk: "leave-open" }, [
  {
    from: "giorgio-valli",
    to: "samuel-okoye",
    message:
      "Misuro dove va ogni dose di radioligando. Sarebbe bello confrontare i vostri dati con i nostri; porto l'interprete.",
  },
  {
    from: "sara-luppi",
    to: "deepak-srinivasan",
    message:
      "Our export doubles every four years, without a partner. I would like to know what it does with one.",
  },
  {
    from: "susan-whitmore",
    to: "camilla-ferrari",
    message: "Gut health is one of my three doors. I would like to see the controlled study.",
  },
  {
    from: "zoe-adler",
    to: "giada-moretti",
    message: "Swap two teams with us in January: yours land here, ours learn in Bologna.",
  },
]);

const declined = buildRequests({ event, answer: "decline", desk: "leave-open" }, [
  {
    from: "peter-lang",
    to: "laura-benini",
    message: "I am looking for European sites with a cell laboratory next to the ward.",
    answerReason: "Ho già parlato con Monica a colazione: seguiamo da lì.",
  },
  {
    from: "philip-rowe",
    to: "marta-sarti",
    message: "The first half hour is free. Shall we spend it on your three patents?",
    answerReason: "Abbiamo già uno studio che ci segue.",
  },
]);

const rejected = buildRequests({ event, answer: "accept", desk: "reject" }, [
  {
    from: "federico-vaccari",
    to: "hannah-weiss",
    message:
      "We have a patent on gene editing in skin cells and would like to hear how you write short agreements.",
    deskReason: "Hannah only looks at RNA and formulation; Rachel Feinberg at Jefferson is the better table.",
  },
]);

const withdrawn = buildRequests({ event, answer: "withdraw", desk: "leave-open" }, [
  {
    from: "brian-murphy",
    to: "andrea-malagoli",
    message: "Grafts that travel badly beyond a day are exactly my kind of problem.",
  },
]);

export const discoveryLabsRequests = [
  ...approved,
  ...waitingForDesk,
  ...waitingForAnswer,
  ...declined,
  ...rejected,
  ...withdrawn,
];
