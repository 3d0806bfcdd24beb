"use client";
import { type ChangeEvent, useState } from "react";
import { SideBox } from "@/components/participants/side-box";
import { FieldError } from "@/components/ui/field-frame";
import { useFormAnswer } from "@/components/ui/form";

type Topic = { readonly code: string; readonly label: string; readonly definition: string };
export type TopicArea = { readonly code: string; readonly label: string; readonly topics: readonly Topic[] };

type Words = {
  readonly legend: string;
  readonly hint: string;
  readonly offer: string;
  readonly seek: string;
};

type Chosen = { readonly offers: readonly string[]; readonly seeks: readonly string[] };

function Area({
  area,
  chosen,
  words,
}: {
  readonly area: TopicArea;
  readonly chosen: Chosen;
  readonly words: Words;
}) {
  const count = (codes: readonly string[]) => area.topics.filter(({ code }) => codes.includes(code)).length;
  const [counts, setCounts] = useState({ offers: count(chosen.offers), seeks: count(chosen.seeks) });
  const [isOpenAtFirst] = useState(counts.offers + counts.seeks > 0);
  function recount({ currentTarget }: ChangeEvent<HTMLDivElement>) {
    const checked = (name: string) => currentTarget.querySelectorAll(`input[name=${name}]:checked`).length;
    setCounts({ offers: checked("offers"), seeks: checked("seeks") });
  }
  const said = [
    counts.offers > 0 && `${words.offer} ${counts.offers}`,
    counts.seeks > 0 && `${words.seek} ${counts.seeks}`,
  ].filter(Boolean);
  return (
    <details open={isOpenAtFirst} className="group/area border-line border-t last:border-b">
      <summary className="flex min-h-12 list-none flex-wrap items-center gap-x-3 py-2 hover:text-act">
        <svg
          viewBox="0 0 12 12"
          className="size-3 shrink-0 transition-transform group-open/area:rotate-90"
          fill="none"
          aria-hidden="true"
        >
          <path d="M4 1.5 L8.5 6 L4 10.5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className="min-w-0 flex-1 font-semibold">{area.label}</span>
        <span className="text-settled text-sm tabular-nums">{said.join(" · ")}</span>
      </summary>
      <div className="pb-4 sm:pl-6" onChange={recount}>
        {area.topics.map(({ code, label, definition }) => (
          <div key={code} className="grid items-center gap-x-3 py-1 sm:grid-cols-[minmax(0,1fr)_auto]">
            <p className="min-w-0 py-1 leading-5">
              {label}
              <span className="block text-ink-quiet text-sm">{definition}</span>
            </p>
            <div className="grid grid-cols-2 gap-2 max-sm:-ml-3 whitespace-nowrap sm:w-68">
              <SideBox name="offers" value={code} chosen={chosen.offers} label={`${words.offer}: ${label}`}>
                {words.offer}
              </SideBox>
              <SideBox name="seeks" value={code} chosen={chosen.seeks} label={`${words.seek}: ${label}`}>
                {words.seek}
              </SideBox>
            </div>
          </div>
        ))}
      </div>
    </details>
  );
}

/** Many topics, folded by area: for each whether one brings it or looks for it. Areas with something chosen are open. */
export function TopicTable({
  areas,
  chosen,
  words,
}: {
  readonly areas: readonly TopicArea[];
  readonly chosen: Chosen;
  readonly words: Words;
}) {
  const { fields, values, answers, idOf } = useFormAnswer();
  const marked = answers > 0 ? { offers: values.offers ?? [], seeks: values.seeks ?? [] } : chosen;
  const problems = (["offers", "seeks"] as const).filter((side) => fields[side]);
  return (
    <fieldset className={problems.length > 0 ? "border-danger border-l-4 pl-4" : "min-w-0"}>
      <legend className="title text-xl">{words.legend}</legend>
      <p className="mt-1 mb-4 text-ink-quiet">{words.hint}</p>
      {problems.map((side) => (
        <div key={side} id={idOf(side)} tabIndex={-1} className="mb-3">
          <FieldError id={`${idOf(side)}-error`}>{fields[side] ?? ""}</FieldError>
        </div>
      ))}
      {areas.map((area) => (
        <Area key={`${area.code}${answers}`} area={area} chosen={marked} words={words} />
      ))}
    </fieldset>
  );
}
