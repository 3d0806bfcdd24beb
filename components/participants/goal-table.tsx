"use client";
import { SideBox } from "@/components/participants/side-box";
import { FieldError } from "@/components/ui/field-frame";
import { useFormAnswer } from "@/components/ui/form";

type Goal = {
  readonly code: string;
  readonly label: string;
  readonly offering: string;
  readonly seeking: string;
};

type Props = {
  readonly goals: readonly Goal[];
  readonly offered: readonly string[];
  readonly sought: readonly string[];
  readonly words: {
    readonly legend: string;
    readonly hint: string;
    readonly offer: string;
    readonly seek: string;
  };
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
      <div
        aria-hidden="true"
        className="mt-4 hidden grid-cols-[9rem_1fr_1fr] gap-x-4 pb-2 text-ink-quiet text-sm sm:grid"
      >
        <span className="col-start-2 pl-3">{words.offer}</span>
        <span className="pl-3">{words.seek}</span>
      </div>
      <ul className="max-sm:mt-4">
        {goals.map(({ code, label, offering, seeking }, index) => (
          <li
            key={code}
            className="grid items-start gap-x-4 border-line border-t py-1.5 last:border-b sm:grid-cols-[9rem_1fr_1fr]"
          >
            <span className="py-2.5 font-semibold leading-6 max-sm:pb-0">{label}</span>
            <SideBox
              name="goalsOffered"
              value={code}
              chosen={offered}
              id={index === 0 ? id : undefined}
              className="max-sm:-ml-3"
            >
              {offering}
            </SideBox>
            <SideBox name="goalsSought" value={code} chosen={sought} className="max-sm:-ml-3">
              {seeking}
            </SideBox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
