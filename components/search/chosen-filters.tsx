import Link from "next/link";
import type { FacetOptions } from "@/components/search/filter-panel";
import { dropChosen, type SearchFilter, writeSearchQuery } from "@/lib/search/search-filter";

type Props = {
  readonly here: string;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetOptions[];
  readonly words: {
    readonly label: string;
    readonly not: (label: string) => string;
    readonly drop: string;
    readonly clear: string;
  };
};

const chip =
  "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 py-1.5 leading-5 hover:border-ink hover:text-ink";

/** What the view is narrowed by; each is a link to the view without it. */
export function ChosenFilters({ here, filter, facets, words }: Props) {
  const labelOf = (facet: FacetOptions, code: string) =>
    facet.options.find(({ value }) => value === code)?.label ?? code;
  const chosen = facets.flatMap((facet) =>
    (["only", "without"] as const).flatMap((how) =>
      (filter[how][facet.name] ?? []).map((code) => ({
        key: `${how} ${facet.name} ${code}`,
        how,
        about: facet.label,
        label: labelOf(facet, code),
        left: dropChosen(filter, how, facet.name, code),
      })),
    ),
  );
  const typed = filter.text
    ? [
        {
          key: "text",
          how: "only" as const,
          about: "",
          label: `“${filter.text}”`,
          left: { ...filter, text: "", page: 1 },
        },
      ]
    : [];
  const all = [...typed, ...chosen];
  if (all.length === 0) return null;
  const hrefOf = (view: SearchFilter) => [here, writeSearchQuery(view)].filter(Boolean).join("?");
  return (
    <nav aria-label={words.label}>
      <ul className="flex flex-wrap gap-2">
        {all.map(({ key, how, about, label, left }) => (
          <li key={key} className="min-w-0 max-w-full">
            <Link
              href={hrefOf(left)}
              className={`${chip} ${how === "only" ? "border-settled bg-settled-quiet text-settled" : "border-waiting bg-waiting-quiet text-waiting"}`}
            >
              <span className="sr-only">{words.drop} </span>
              <span className="min-w-0 break-words">
                {about && <span className="font-normal">{about}: </span>}
                <strong className="font-semibold">{how === "only" ? label : words.not(label)}</strong>
              </span>
              <svg viewBox="0 0 12 12" className="size-3 shrink-0" fill="none" aria-hidden="true">
                <path d="M2 2 L10 10 M10 2 L2 10" stroke="currentColor" strokeWidth="1.75" />
              </svg>
            </Link>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <Link href={here} className="link inline-flex min-h-11 items-center px-2">
              {words.clear}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
