import type { SearchFilter } from "@/lib/search/search-filter";

export type FacetOptions = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type Props = {
  readonly facet: FacetOptions;
  readonly filter: SearchFilter;
  readonly counts: Readonly<Record<string, number>>;
  readonly words: {
    readonly only: string;
    readonly without: string;
    readonly onlyOf: (label: string) => string;
    readonly withoutOf: (label: string) => string;
    readonly chosen: (count: number) => string;
  };
};

const box = "size-5 accent-settled";
const target = "grid min-h-11 w-16 place-items-center";

/** One facet: each value with how many it would give, and two boxes, to want it or to leave it out. */
export function FilterPanel({ facet, filter, counts, words }: Props) {
  const { name, label, options } = facet;
  const [only, without] = [filter.only[name] ?? [], filter.without[name] ?? []];
  const chosen = only.length + without.length;
  const shown = options.filter(
    ({ value }) => counts[`${name}:${value}`] || only.includes(value) || without.includes(value),
  );
  if (shown.length === 0) return null;
  return (
    <details open={chosen > 0} className="group/area min-w-0 border-line border-b">
      <summary className="flex min-h-12 list-none items-center gap-3 hover:text-act">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 transition-transform group-open/area:rotate-90"
          fill="none"
          aria-hidden="true"
        >
          <path d="M4 1.5 L8.5 6 L4 10.5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className="font-semibold">{label}</span>
        {chosen > 0 && <span className="ml-auto text-settled text-sm">{words.chosen(chosen)}</span>}
      </summary>
      <fieldset className="pb-4">
        <legend className="sr-only">{label}</legend>
        <p
          aria-hidden="true"
          className="grid grid-cols-[minmax(0,1fr)_4rem_4rem] text-center text-ink-quiet text-sm"
        >
          <span />
          <span>{words.only}</span>
          <span>{words.without}</span>
        </p>
        <ul>
          {shown.map((option) => (
            <li
              key={option.value}
              className="grid grid-cols-[minmax(0,1fr)_4rem_4rem] items-center border-line border-t"
            >
              <span className="min-w-0 pr-2 leading-5">
                {option.label}{" "}
                <span className="text-ink-quiet text-sm tabular-nums">
                  {counts[`${name}:${option.value}`] ?? 0}
                </span>
              </span>
              <label className={target}>
                <span className="sr-only">{words.onlyOf(option.label)}</span>
                <input
                  type="checkbox"
                  name={name}
                  value={option.value}
                  defaultChecked={only.includes(option.value)}
                  className={box}
                />
              </label>
              <label className={target}>
                <span className="sr-only">{words.withoutOf(option.label)}</span>
                <input
                  type="checkbox"
                  name={`not-${name}`}
                  value={option.value}
                  defaultChecked={without.includes(option.value)}
                  className={box}
                />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
