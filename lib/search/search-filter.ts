import { z } from "zod";

export type Chosen = Readonly<Record<string, readonly string[]>>;

/** A view of something searched: words, and by facet the codes that must and must not be there. */
export type SearchFilter = {
  readonly text: string;
  readonly page: number;
  readonly only: Chosen;
  readonly without: Chosen;
};

const mostCodes = 30;
const codes = z
  .preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-_]{0,59}$/)).max(mostCodes),
  )
  .catch([]);
const text = z.string().trim().min(1).max(120).catch("");
const page = z.coerce.number().int().min(1).max(1000).catch(1);

/** Reads the address of a view; what makes no sense there is left out, and what is both wanted and unwanted is unwanted. */
export function readSearchFilter(query: Record<string, unknown>, facets: readonly string[]): SearchFilter {
  const read = (prefix: string) =>
    facets.flatMap((facet) => {
      const chosen = [...new Set(codes.parse(query[`${prefix}${facet}`]))];
      return chosen.length > 0 ? [[facet, chosen] as const] : [];
    });
  const without = Object.fromEntries(read("not-"));
  const only = Object.fromEntries(
    read("").flatMap(([facet, chosen]) => {
      const left = chosen.filter((code) => !without[facet]?.includes(code));
      return left.length > 0 ? [[facet, left]] : [];
    }),
  );
  const typed = text.parse(query.text).replaceAll("\0", "");
  return { text: typed, page: page.parse(query.page), only, without };
}

/** The address of a view, always in the same order; the first page needs no number. */
export function writeSearchQuery({ text: typed, only, without, page: number }: SearchFilter): string {
  const query = new URLSearchParams();
  if (typed) query.append("text", typed);
  for (const [prefix, chosen] of [["", only] as const, ["not-", without] as const])
    for (const [facet, list] of Object.entries(chosen))
      for (const code of list) query.append(`${prefix}${facet}`, code);
  if (number > 1) query.append("page", String(number));
  return query.toString();
}

/** The same view without one of its conditions, from its first page. */
export function dropChosen(
  filter: SearchFilter,
  how: "only" | "without",
  facet: string,
  code: string,
): SearchFilter {
  const left = { ...filter[how], [facet]: (filter[how][facet] ?? []).filter((one) => one !== code) };
  return { ...filter, page: 1, [how]: left };
}

export function countChosen(filter: SearchFilter): number {
  return [...Object.values(filter.only), ...Object.values(filter.without)].flat().length;
}
