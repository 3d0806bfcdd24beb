import "server-only";
import { cache } from "react";
import { db } from "@/lib/db";
import { pickText } from "@/lib/i18n/pick-text";
import { modalities } from "@/lib/taxonomy/facets/modalities";
import { personFunctions } from "@/lib/taxonomy/facets/person-functions";
import { therapeuticAreas } from "@/lib/taxonomy/facets/therapeutic-areas";

export type Labels = {
  readonly goal: (code: string) => string;
  readonly topic: (code: string) => string;
  readonly field: (code: string) => string;
  readonly function: (code: string) => string;
};

/** Codes of reasons in the reader's language; the taxonomy is the mission's own data. */
export const loadLabels = cache(async (missionSlug: string, locale: string): Promise<Labels> => {
  const [goals, topics] = await Promise.all([
    db().goal.findMany({ where: { mission: { slug: missionSlug } }, select: { code: true, label: true } }),
    db().topic.findMany({
      where: { area: { sector: { mission: { slug: missionSlug } } } },
      select: { code: true, label: true },
    }),
  ]);
  const lookUp = (rows: readonly { readonly code: string; readonly label: unknown }[]) => {
    const words = new Map(rows.map((row) => [row.code, pickText(row.label, locale)]));
    return (code: string) => words.get(code) ?? code;
  };
  const inSentence = (find: (code: string) => string) => (code: string) => {
    const word = find(code);
    return /^[A-Z][a-zà-ú]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  };
  return {
    goal: inSentence(lookUp(goals)),
    topic: inSentence(lookUp(topics)),
    field: inSentence(lookUp([...therapeuticAreas, ...modalities])),
    function: inSentence(lookUp(personFunctions)),
  };
});
