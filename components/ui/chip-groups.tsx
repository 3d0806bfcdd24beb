"use client";
import { useState } from "react";
import { Chips } from "@/components/ui/chips";
import { FieldError } from "@/components/ui/field-frame";
import { useFormAnswer } from "@/components/ui/form";

export type ChipGroup = {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly groups: readonly ChipGroup[];
  readonly chosen?: readonly string[];
};

function Group({
  name,
  group,
  chosen,
}: Pick<Props, "name"> & { group: ChipGroup; chosen: readonly string[] }) {
  const [count, setCount] = useState(group.options.filter((option) => chosen.includes(option.value)).length);
  const [isOpenAtFirst] = useState(count > 0);
  return (
    <details open={isOpenAtFirst} className="group/area border-line border-b">
      <summary className="flex min-h-12 list-none items-center gap-3 hover:text-act">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 transition-transform group-open/area:rotate-90"
          fill="none"
          aria-hidden="true"
        >
          <path d="M4 1.5 L8.5 6 L4 10.5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className="font-semibold">{group.label}</span>
        <span className="ml-auto text-ink-quiet text-sm tabular-nums">
          {count > 0 ? `${count} / ${group.options.length}` : group.options.length}
        </span>
      </summary>
      <div className="pb-5 pl-6">
        <Chips name={name} options={group.options} chosen={chosen} onCount={setCount} />
      </div>
    </details>
  );
}

/** A large set to choose from, by group. Groups with something chosen are open; all work without JavaScript. */
export function ChipGroups({ name, legend, hint, groups, chosen = [] }: Props) {
  const { fields, values, answers, idOf } = useFormAnswer();
  const [id, error] = [idOf(name), fields[name]];
  const marked = answers > 0 ? (values[name] ?? []) : chosen;
  return (
    <div className={error && "border-danger border-l-4 pl-4"}>
      <fieldset id={id} tabIndex={-1}>
        <legend className="font-semibold">{legend}</legend>
        {hint && <p className="mt-1 text-ink-quiet">{hint}</p>}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <div className="mt-3 border-line border-t">
          {groups.map((group) => (
            <Group key={group.key} name={name} group={group} chosen={marked} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
