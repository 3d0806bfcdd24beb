"use client";
import { useFormAnswer } from "@/components/ui/form";

type Topic = { readonly value: string; readonly label: string; readonly hint: string };
type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly areas: readonly {
    readonly code: string;
    readonly label: string;
    readonly topics: readonly Topic[];
  }[];
  readonly chosen: readonly string[];
};

/** Ninety-six topics in twelve drawers; a drawer with something chosen in it is open and says how many. */
export function TopicPicker({ name, legend, hint, areas, chosen }: Props) {
  const { values, answers } = useFormAnswer();
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  return (
    <fieldset id={`field-${name}`} className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <p className="mb-3 text-ink-quiet text-sm">{hint}</p>
      <div className="border-line border-b">
        {areas.map((area) => {
          const count = area.topics.filter((topic) => marked.includes(topic.value)).length;
          return (
            <details key={area.code} open={count > 0} className="border-line border-t">
              <summary className="flex min-h-11 items-center justify-between gap-3 py-2">
                {area.label}
                {count > 0 && (
                  <span className="rounded-md bg-settled-quiet px-2 text-settled text-sm tabular-nums">
                    {count}
                  </span>
                )}
              </summary>
              <div className="grid gap-1 pb-3 sm:grid-cols-2">
                {area.topics.map((topic) => (
                  <label
                    key={topic.value}
                    title={topic.hint}
                    className="flex min-h-11 items-center gap-3 rounded-md px-2 hover:bg-surface-sunken has-checked:bg-settled-quiet"
                  >
                    <input
                      key={`${answers}`}
                      type="checkbox"
                      name={name}
                      value={topic.value}
                      defaultChecked={marked.includes(topic.value)}
                      className="size-5 shrink-0 accent-settled"
                    />
                    {topic.label}
                  </label>
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </fieldset>
  );
}
