import { networkingBreakfast } from "@/prisma/seed/content/event-slugs";
import { buildRequests } from "@/prisma/seed/content/requests/build-requests";

/** Oncology, diagnostics, devices, digital, institutions: accepted and approved. */
export const breakfastWider = buildRequests(
  { event: networkingBreakfast, answer: "accept", desk: "approve" },
  [
    {
      from: "massimo-galli",
      to: "victoria-chen",
      message:
        "Half of your portfolio will want Europe one day. I can tell you in ten minutes which half should start now.",
    },
    {
      from: "caterina-melli",
      to: "samuel-okoye",
      message: "I treat blood cancers with cells and would like to learn how you dare it in solid tumours.",
    },
    {
      from: "simone-bandini",
      to: "simone-laurent",
      message:
        "Same first name, same theme: radioligands that choose their patient. We are raising a series A.",
    },
    {
      from: "simone-bandini",
      to: "samuel-okoye",
      message:
        "We have a theranostic pair in phase 1 and one centre. Would yours be interested in being the second?",
    },
    {
      from: "riccardo-mancini",
      to: "hyun-woo-park",
      message:
        "Forty Italian laboratories use our lung panel. May I leave you one for a month, with our data beside it?",
    },
    {
      from: "amina-el-fassi",
      to: "renee-thompson",
      message: "You stop two pilots out of four. I would like to know which two, before you start ours.",
    },
    {
      from: "robert-kowalski",
      to: "amina-el-fassi",
      message:
        "Six hours of warning is a strong claim. Bring the ward where it did not work and we will have a good talk.",
    },
    {
      from: "daniele-cavallari",
      to: "robert-kowalski",
      message:
        "I am a physiotherapist with a prototype that you may take apart, as long as you put it together again.",
    },
    {
      from: "charles-pemberton",
      to: "daniele-cavallari",
      message:
        "The family has lived through a stroke and knows what the sheet of exercises is worth. Let us meet.",
    },
    {
      from: "camilla-ferrari",
      to: "charles-pemberton",
      message: "Good food with evidence, from Parma. We have a controlled study and a first customer.",
    },
    {
      from: "natalie-novak",
      to: "nicola-bernardi",
      message:
        "Our surgeons want porous ceramic that does not crumble. Please bring a sample that I may wet.",
    },
    {
      from: "enrica-salvi",
      to: "natalie-novak",
      message:
        "I have fifteen years of follow-up on cartilage repair and opinions about scaffolds. You have surgeons who ask.",
    },
    {
      from: "elena-marchetti",
      to: "katherine-doyle",
      message:
        "Dear Katherine, the day before the signing is the right day to choose our first three projects. Shall we?",
    },
    {
      from: "benjamin-osei",
      to: "ngozi-okafor-bianchi",
      message:
        "Your particles pass the liver by and ours stop there. Let us see whether our RNA likes your carriage.",
    },
    {
      from: "margaret-oleary",
      to: "gianni-baraldi",
      message:
        "From one press in a garage to two hundred people: I would like to hear it from you, interpreter welcome.",
    },
  ],
);
