"use client";
import { SideBox } from "@/components/participants/side-box";
import { FieldError } from "@/components/ui/field-frame";
import { useFormAnswer } from "@/components/ui/form";

type Goal = {
  readonly code: string;
  readonly offering: string;
  readonly seeking: string;
};

type Props = {
  readonly goals: readonly Goal[];
  readonly offered: readonly string[];
  readonly sought: readonly string[];
  readonly words: { readonly legend: string; readonly hint: string };
};

/** Kinds of collaboration, each with its two sides in plain words beside each other. */
export function GoalTable({ goals, offered, sought, words }: Props) {
  const { fields, idOf } = useFormAnswer();
  const [id, error] = [idOf("goalsOffered"), fields.goalsOffered];
  return (
    <fieldset className={error ? "border-danger border-l-4 pl-4" : "min-w-0"}>
      <legend className="title text-xl">{words.legend}</legend>
      <p className="mt-1 text-ink-quiet">{words.hint}</p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <ul className="mt-4">
        {goals.map(({ code, offering, seeking }, index) => (
          <li key={code} className="grid border-line border-t py-1 last:border-b sm:grid-cols-2 sm:gap-x-4">
            <SideBox
              name="goalsOffered"
              value={code}
              chosen={offered}
              id={index === 0 ? id : undefined}
              className="-ml-3"
            >
              {offering}
            </SideBox>
            <SideBox name="goalsSought" value={code} chosen={sought} className="-ml-3">
              {seeking}
            </SideBox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
