import { fitsTicket } from "@/lib/investors/fits-ticket";

/** What an investor looks for; an empty list means that it does not matter. */
export type Thesis = {
  readonly areaCodes: readonly string[];
  /** Stages of funding. */
  readonly stages: readonly string[];
  readonly ticket: string | null;
  /** ISO 3166 codes of countries or regions. */
  readonly geography: readonly string[];
};

/** An organisation that looks for capital, as far as it said. */
export type Seeker = {
  /** Areas of what it offers. */
  readonly areaCodes: readonly string[];
  readonly fundingStages: readonly string[];
  readonly tickets: readonly string[];
  /** Of its open rounds, in thousands; an open round may name none. */
  readonly rounds: readonly { readonly amountThousands: number | null }[];
  readonly country: string;
  readonly region: string | null;
};

export const dealTerms = ["area", "stage", "ticket", "round", "place"] as const;
export type DealTerm = (typeof dealTerms)[number];
/** Points of each term, 100 together. A second area counts less than the first; a third adds nothing. */
export const mostPoints: Readonly<Record<DealTerm, number>> = {
  area: 35,
  stage: 25,
  ticket: 15,
  round: 15,
  place: 10,
};
const firstArea = 20;

export type DealReason = {
  readonly term: DealTerm;
  readonly points: number;
  readonly codes: readonly string[];
};
export type DealScore = {
  /** The plain sum of the reasons' points, 0 to 100. */
  readonly points: number;
  readonly reasons: readonly DealReason[];
  /** Terms on which both said something and it does not fit. */
  readonly misses: readonly DealTerm[];
  /** Terms that the thesis asks about and the seeker left open. */
  readonly unknowns: readonly DealTerm[];
};

type Finding = { readonly term: DealTerm; readonly codes: readonly string[]; readonly said: boolean };

function compare(thesis: Thesis, seeker: Seeker): Finding[] {
  const { ticket } = thesis;
  const amounts = seeker.rounds.flatMap(({ amountThousands }) => amountThousands ?? []);
  const tickets = ticket
    ? [
        ...seeker.tickets.filter((code) => code === ticket),
        ...(amounts.some((amount) => fitsTicket(ticket, amount)) ? [ticket] : []),
      ]
    : [];
  const both = (wanted: readonly string[], given: readonly string[]) =>
    wanted.filter((code) => given.includes(code));
  const places = [seeker.country, seeker.region ?? ""];
  return [
    { term: "area", codes: both(thesis.areaCodes, seeker.areaCodes), said: seeker.areaCodes.length > 0 },
    {
      term: "stage",
      codes: both(thesis.stages, seeker.fundingStages),
      said: seeker.fundingStages.length > 0,
    },
    { term: "ticket", codes: [...new Set(tickets)], said: amounts.length + seeker.tickets.length > 0 },
    { term: "place", codes: both(thesis.geography, places), said: true },
  ];
}

/** How well a seeker of capital fits a thesis: whole points that add up, by terms that a reader can check. */
export function scoreDeal(thesis: Thesis, seeker: Seeker): DealScore {
  const asked: Readonly<Partial<Record<DealTerm, boolean>>> = {
    area: thesis.areaCodes.length > 0,
    stage: thesis.stages.length > 0,
    ticket: thesis.ticket !== null,
    place: thesis.geography.length > 0,
  };
  const findings = compare(thesis, seeker).filter(({ term }) => asked[term]);
  const worth = ({ term, codes }: Finding) =>
    term === "area" && codes.length === 1 ? firstArea : mostPoints[term];
  const fits = findings
    .filter(({ codes }) => codes.length > 0)
    .map((one) => ({ term: one.term, points: worth(one), codes: one.codes }));
  const round =
    seeker.rounds.length > 0 ? [{ term: "round" as const, points: mostPoints.round, codes: [] }] : [];
  const reasons = dealTerms.flatMap((term) => [...fits, ...round].filter((one) => one.term === term));
  const open = findings.filter(({ codes }) => codes.length === 0);
  return {
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    misses: open.filter(({ said }) => said).map(({ term }) => term),
    unknowns: open.filter(({ said }) => !said).map(({ term }) => term),
  };
}
