import { assets } from "@/prisma/seed/content/opportunities/assets";
import { capacity } from "@/prisma/seed/content/opportunities/capacity";
import { rounds } from "@/prisma/seed/content/opportunities/rounds";

/** What stands on the demo's marketplace. All of it is invented. */
export const opportunities = [...rounds, ...assets, ...capacity];

type EntryContent = {
  /** Key of the investor's person, and slug of the company. */
  readonly by: string;
  readonly subject: string;
  readonly stage: "NEW" | "LOOKING" | "MEET" | "PASSED";
  readonly note: string;
  readonly shared: boolean;
};

/** What two investors of one fund keep on their lists. */
export const shortlist: readonly EntryContent[] = [
  {
    by: "daniel-abrams",
    subject: "lumina-retina",
    stage: "MEET",
    note: "Ask who makes the vector for the toxicology, and what the pre-IND questions will be.",
    shared: true,
  },
  {
    by: "daniel-abrams",
    subject: "faentia-radiopharma",
    stage: "LOOKING",
    note: "Second isotope source matters more than the cohort.",
    shared: false,
  },
  {
    by: "daniel-abrams",
    subject: "passo-zero",
    stage: "PASSED",
    note: "Too early for us, good team.",
    shared: false,
  },
  {
    by: "nia-coleman",
    subject: "nodo-clinico",
    stage: "NEW",
    note: "Cleared in Europe; who pays for it here?",
    shared: true,
  },
];
